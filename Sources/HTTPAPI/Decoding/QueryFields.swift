import Foundation
import Hummingbird

/// The parameters of a request's query string, read by name; unknown ones are refused.
struct QueryFields {
  private let parameters: Parameters

  /// Takes parameters whose names are all `known`.
  init(_ request: Request, known: [String]) throws(HTTPProblem) {
    parameters = request.uri.queryParameters
    for (name, _) in parameters where !known.contains(String(name)) {
      let list = known.isEmpty ? "none are taken" : "known are " + known.joined(separator: ", ")
      throw .invalid("the query parameter “\(name.prefix(80))” is unknown; \(list)")
    }
  }

  /// A text.
  func string(_ name: String) -> String? {
    parameters.get(name)
  }

  /// A whole number within a range.
  func integer(_ name: String, in range: ClosedRange<Int>) throws(HTTPProblem) -> Int? {
    guard let text = parameters.get(name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .invalid(
        "the query parameter “\(name)” must be a whole number from \(range.lowerBound) to "
          + "\(range.upperBound)")
    }
    return number
  }

  /// One of the words of a type.
  func word<Word: RawRepresentable & CaseIterable>(
    _ name: String, as type: Word.Type
  ) throws(HTTPProblem) -> Word? where Word.RawValue == String {
    guard let text = parameters.get(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalid("the query parameter “\(name)” is none of \(allowed)")
    }
    return word
  }
}

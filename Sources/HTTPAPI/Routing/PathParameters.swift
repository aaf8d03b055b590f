import Foundation
import Hummingbird
import Storage

extension APIContext {
  /// A part of the address, percent-decoded.
  func pathPart(_ name: String) throws(HTTPProblem) -> String {
    guard let raw = parameters.get(name), let text = raw.removingPercentEncoding else {
      throw .invalid("the address is not percent-encoded UTF-8")
    }
    guard (1...512).contains(text.utf8.count) else {
      throw .invalid("an id in an address has 1 to 512 bytes of UTF-8")
    }
    return text
  }

  /// The collection that the address names.
  func collectionName() throws(HTTPProblem) -> CollectionName {
    let text = try pathPart("collection")
    guard let name = CollectionName(text) else {
      throw .invalid("a collection's name is 1–64 of a–z, 0–9, _ and -")
    }
    return name
  }
}

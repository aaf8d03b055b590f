import Foundation
import Hummingbird
import Serving
import Storage

extension APIContext {
  /// A part of the address, percent-decoded.
  func pathPart(_ name: String) throws(HTTPProblem) -> String {
    guard let raw = parameters.get(name),
      let text = raw.utf8.contains(UInt8(ascii: "%")) ? raw.removingPercentEncoding : raw
    else {
      throw .invalid("the address is not percent-encoded UTF-8")
    }
    guard (1...512).contains(text.utf8.count) else {
      throw .invalid("an id in an address has 1 to 512 bytes of UTF-8")
    }
    return text
  }

  /// The collection that the address names.
  ///
  /// - Throws: ``HTTPProblem`` 404 for one that the caller's key does not reach, in the words for
  ///   one that does not exist.
  func collectionName() throws(HTTPProblem) -> CollectionName {
    let name = try anyCollectionName()
    guard access.covers(name) else { throw HTTPProblem(ServiceError.noCollection(name)) }
    return name
  }

  /// The collection that the address wants to be made.
  ///
  /// - Throws: ``HTTPProblem`` 403 for a name that the caller's key does not reach, whether or not
  ///   there is such a collection.
  func newCollectionName() throws(HTTPProblem) -> CollectionName {
    let name = try anyCollectionName()
    guard access.covers(name) else {
      throw .forbidden("this key is for other collections than '\(name)'")
    }
    return name
  }

  private func anyCollectionName() throws(HTTPProblem) -> CollectionName {
    let text = try pathPart("collection")
    guard let name = CollectionName(text) else {
      throw .invalid("a collection's name is 1–64 of a–z, 0–9, _ and -")
    }
    return name
  }
}

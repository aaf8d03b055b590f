import HTTPTypes
import Tracing

/// Reads what tracers want from the header of a request.
struct HeaderExtractor: Extractor {
  func extract(key: String, from carrier: HTTPFields) -> String? {
    HTTPField.Name(key).flatMap { carrier[$0] }
  }
}

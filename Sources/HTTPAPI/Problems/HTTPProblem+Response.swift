import HTTPTypes
import Hummingbird
import NIOCore

extension HTTPProblem {
  /// The answer to a client.
  func response(requestID: String, path: String) -> Response {
    let bytes = body(requestID: requestID, path: path)
    var headers = headers
    headers[.contentType] = "application/problem+json"
    headers[.cacheControl] = "no-store"
    // What is left of a body that was refused is not worth reading.
    if status == .contentTooLarge || status == .requestTimeout { headers[.connection] = "close" }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// The problem as JSON.
  func body(requestID: String, path: String) -> [UInt8] {
    JSONWriter.bytes { writer in
      write(to: &writer, instance: path)
      writer.member("request_id", requestID)
    }
  }

  /// Writes the members of the problem into an open object.
  func write(to writer: inout JSONWriter, instance: String?) {
    writer.member("type", "urn:scrubjay:problem:" + code)
    writer.member("title", title)
    writer.member("status", status.code)
    writer.member("detail", detail)
    if let instance { writer.member("instance", instance) }
    if !errors.isEmpty {
      writer.member("errors", objects: errors) { writer, error in
        if let pointer = error.pointer { writer.member("pointer", pointer) }
        writer.member("detail", error.detail)
      }
    }
  }
}

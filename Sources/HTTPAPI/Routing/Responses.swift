import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// An answer of one JSON object.
  static func json(
    _ status: HTTPResponse.Status = .ok, capacity: Int = 512, headers: HTTPFields = [:],
    _ body: (inout JSONWriter) -> Void
  ) -> Response {
    var headers = headers
    headers[.contentType] = "application/json"
    let bytes = JSONWriter.bytes(capacity: capacity, body)
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
  }

  /// An answer of text.
  static func text(
    _ text: String, type: String = "text/plain; charset=utf-8",
    status: HTTPResponse.Status = .ok
  ) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// Done, with nothing to say.
  static var noContent: Response { Response(status: .noContent) }
}

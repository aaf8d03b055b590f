import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A small HTTP/1 server that answers embedding requests from a script.
final class EmbeddingServer: Sendable {
  /// A request as it came.
  struct Request: Sendable {
    let path: String
    let headers: HTTPHeaders
    let body: Data

    /// The texts of the request.
    var texts: [String] {
      struct Body: Decodable { let input: [String] }
      return (try? JSONDecoder().decode(Body.self, from: body).input) ?? []
    }

    /// A field of the request's JSON.
    func field(_ name: String) -> String? {
      let object = try? JSONSerialization.jsonObject(with: body) as? [String: Any]
      return object?[name].map { "\($0)" }
    }
  }

  /// What to answer.
  enum Answer: Sendable {
    /// A complete reply.
    case reply(status: Int, headers: [String: String], body: String)
    /// Close the connection without a word.
    case hangUp
    /// The head of a reply, and then nothing more.
    case stall
  }

  typealias Script = @Sendable (_ number: Int, _ request: Request) -> Answer

  private let script: Script
  private let received = Mutex<[Request]>([])
  private let channel = Mutex<(any Channel)?>(nil)

  var requests: [Request] { received.withLock { $0 } }

  private init(_ script: @escaping Script) {
    self.script = script
  }

  /// Runs a server on a free port of the loopback interface while `body` runs.
  static func run<Result>(
    _ script: @escaping Script, body: (EmbeddingServer, URL) async throws -> Result
  ) async throws -> Result {
    let server = EmbeddingServer(script)
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(server))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let port = channel.localAddress?.port ?? 0
    let url = URL(string: "http://127.0.0.1:\(port)") ?? URL(fileURLWithPath: "/")
    do {
      let result = try await body(server, url)
      try await channel.close()
      return result
    } catch {
      try? await channel.close()
      throw error
    }
  }

  private func answer(_ request: Request) -> Answer {
    let number = received.withLock { requests in
      requests.append(request)
      return requests.count
    }
    return script(number, request)
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let server: EmbeddingServer
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()

    init(_ server: EmbeddingServer) {
      self.server = server
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head):
        self.head = head
        body.clear()
      case .body(var part): body.writeBuffer(&part)
      case .end:
        guard let head else { return }
        let request = Request(
          path: head.uri, headers: head.headers, body: Data(body.readableBytesView))
        send(server.answer(request), context: context)
      }
    }

    private func send(_ answer: Answer, context: ChannelHandlerContext) {
      switch answer {
      case .hangUp: context.close(promise: nil)
      case .stall:
        let head = HTTPResponseHead(
          version: .http1_1, status: .ok, headers: ["content-length": "1000"])
        context.writeAndFlush(wrapOutboundOut(.head(head)), promise: nil)
      case .reply(let status, let headers, let text):
        var fields = HTTPHeaders(headers.map { ($0.key, $0.value) })
        fields.replaceOrAdd(name: "content-length", value: "\(text.utf8.count)")
        let head = HTTPResponseHead(
          version: .http1_1, status: .init(statusCode: status), headers: fields)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      }
    }
  }
}

extension EmbeddingServer.Answer {
  /// How vectors are written.
  enum Form: CaseIterable {
    case floats, base64, reversed, withoutIndex
  }

  /// A correct reply with vectors of three components.
  ///
  /// A text of *n* bytes gets the direction (*n* + 1, 1, 0), twice as long as a unit vector.
  static func vectors(for texts: [String], form: Form) -> Self {
    var items = texts.enumerated().map { index, text in
      let vector: [Float] = [Float(text.utf8.count + 1) * 2, 2, 0]
      let written =
        form == .base64
        ? "\"\(base64(vector))\"" : "[\(vector.map { "\($0)" }.joined(separator: ","))]"
      return form == .withoutIndex
        ? "{\"embedding\":\(written)}" : "{\"index\":\(index),\"embedding\":\(written)}"
    }
    if form == .reversed { items.reverse() }
    return json("{\"object\":\"list\",\"data\":[\(items.joined(separator: ","))]}")
  }

  /// A reply of status 200.
  static func json(_ body: String) -> Self {
    .reply(status: 200, headers: ["content-type": "application/json"], body: body)
  }

  private static func base64(_ vector: [Float]) -> String {
    Data(
      vector.flatMap { value in
        (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
      }
    ).base64EncodedString()
  }
}

import NIOCore
import NIOHTTP1
import NIOPosix
import Synchronization

/// A receiver of traces that keeps the bodies it gets.
final class TraceSink: Sendable {
  private let received = Mutex<[(head: HTTPRequestHead, body: String)]>([])
  private let arrivals: AsyncStream<Void>
  private let arrival: AsyncStream<Void>.Continuation

  private init() { (arrivals, arrival) = AsyncStream.makeStream() }

  /// What has come.
  var requests: [(head: HTTPRequestHead, body: String)] { received.withLock { $0 } }

  /// Runs a receiver on a free port while `body` runs.
  static func run(
    _ body: (_ sink: TraceSink, _ url: String) async throws -> Void
  ) async throws {
    let sink = TraceSink()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(Handler(sink))
        }
      }.bind(host: "127.0.0.1", port: 0).get()
    do {
      try await body(sink, "http://127.0.0.1:\(channel.localAddress?.port ?? 0)")
    } catch {
      try? await channel.close()
      throw error
    }
    try await channel.close()
  }

  /// Waits for the next request.
  func next() async { _ = await arrivals.first { _ in true } }

  private func take(_ head: HTTPRequestHead, _ body: String) {
    received.withLock { $0.append((head, body)) }
    arrival.yield()
  }

  private final class Handler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let sink: TraceSink
    private var head: HTTPRequestHead?
    private var body = ByteBuffer()

    init(_ sink: TraceSink) { self.sink = sink }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      switch unwrapInboundIn(data) {
      case .head(let head):
        self.head = head
        body.clear()
      case .body(var part): body.writeBuffer(&part)
      case .end:
        if let head { sink.take(head, String(buffer: body)) }
        let answer = HTTPResponseHead(
          version: .http1_1, status: .ok, headers: ["content-length": "0"])
        context.write(wrapOutboundOut(.head(answer)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      }
    }
  }
}

import NIOCore

/// Ends a connection on which something came that is no request.
///
/// The answer, 400, has been sent by then and nothing is read any more; so the end that the client
/// makes would not be noticed, and the connection would keep what it has buffered until it counts as
/// idle. A moment passes before the end, since an end with bytes unread takes the answer away.
final class BrokenRequestHandler: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = Never

  private static let linger = TimeAmount.milliseconds(500)

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.fireErrorCaught(error)
    let channel = context.channel
    context.eventLoop.scheduleTask(in: Self.linger) { channel.close(promise: nil) }
  }
}

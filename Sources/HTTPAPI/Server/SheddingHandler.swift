import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Turns searches away on the event loop while more of them have arrived than are answered.
///
/// Searches compute on few threads, and what arrives for them queues there unseen: a refusal that had
/// to wait its turn in that queue would come as late as an answer. Counted is from the end of a request to
/// the end of its answer, so that a client that sends a byte now and then holds no place.
///
/// One for each connection. A request behind another that is not answered yet is passed on, since answers keep
/// the order of requests.
final class SheddingHandler: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let arrived: Occupancy
  private let refusal: SearchRefusal
  /// Requests that were passed on and are not answered, in order: whether each holds a place.
  private var unanswered: [Bool] = []
  private var isSearch = false
  private var isRefusing = false

  /// Watches one connection.
  ///
  /// - Parameters:
  ///   - arrived: The searches of all connections, with their bound.
  ///   - refusal: What is answered beyond it.
  init(arrived: Occupancy, refusal: SearchRefusal) {
    self.arrived = arrived
    self.refusal = refusal
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      let route = SearchRefusal.route(of: head)
      isSearch = route != nil
      if let route, unanswered.isEmpty, arrived.isFull {
        isRefusing = true
        refuse(head, route, context)
        return
      }
      unanswered.append(false)
    case .body:
      if isRefusing { return }
    case .end:
      if isRefusing {
        isRefusing = false
        return
      }
      // It may be answered before its end has come.
      if isSearch, !unanswered.isEmpty {
        arrived.add(1)
        unanswered[unanswered.count - 1] = true
      }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data), !unanswered.isEmpty, unanswered.removeFirst() {
      arrived.give(back: 1)
    }
    context.write(data, promise: promise)
  }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { leave() }

  /// Gives the places of requests back whose answers nobody waits for any more.
  private func leave() {
    let held = unanswered.count { $0 }
    unanswered = []
    if held > 0 { arrived.give(back: held) }
  }

  private func refuse(_ head: HTTPRequest, _ route: String, _ context: ChannelHandlerContext) {
    // A large body is not worth reading to its end.
    let length = head.headerFields[.contentLength].flatMap { Int($0) }
    let closes = length.map { $0 > SearchRefusal.swallowedBytes } ?? true
    let (response, body) = refusal.answer(to: head, at: route, closes: closes)
    context.write(wrapOutboundOut(.head(response)), promise: nil)
    context.write(wrapOutboundOut(.body(body)), promise: nil)
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    if closes {
      let channel = context.channel
      written.whenComplete { _ in channel.close(promise: nil) }
    }
  }
}

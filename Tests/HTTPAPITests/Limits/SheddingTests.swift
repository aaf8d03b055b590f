import HTTPTypes
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import HTTPAPI

@Suite struct SheddingTests {
  private static let path = "/api/v1/collections/c/search"

  /// One connection that shares a bound with others.
  private struct Connection {
    let channel: EmbeddedChannel

    init(_ arrived: Occupancy, metrics: RequestMetrics = RequestMetrics()) throws {
      channel = EmbeddedChannel()
      channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 80), promise: nil)
      try channel.pipeline.syncOperations.addHandler(
        SheddingHandler(
          arrived: arrived,
          refusal: SearchRefusal(
            metrics: metrics, shed: ShedCount(), logger: Logger(label: "test"))))
    }

    func head(_ path: String, method: HTTPRequest.Method = .post, length: Int? = 2) throws {
      var head = HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path)
      head.headerFields[.contentLength] = length.map { String($0) }
      try channel.writeInbound(HTTPRequestPart.head(head))
    }

    func end() throws {
      try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "{}")))
      try channel.writeInbound(HTTPRequestPart.end(nil))
    }

    func answer() throws {
      try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
      try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    /// How many parts reached whoever answers.
    func passed() throws -> Int {
      var count = 0
      while try channel.readInbound(as: HTTPRequestPart.self) != nil { count += 1 }
      return count
    }

    /// The status of the answer that was written, if one was.
    func status() throws -> Int? {
      var status: Int?
      while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
        if case .head(let head) = part { status = head.status.code }
      }
      return status
    }
  }

  @Test func `searches beyond the bound are refused unread, and places come back with answers`()
    throws
  {
    let arrived = Occupancy(bound: 1)
    let metrics = RequestMetrics()
    let (first, second) = (try Connection(arrived), try Connection(arrived, metrics: metrics))
    try first.head(Self.path)
    try first.end()
    #expect(try first.passed() == 3)
    try second.head(Self.path)
    #expect(try second.status() == 503)
    try second.end()
    #expect(try second.passed() == 0)
    #expect(metrics.snapshot().map(\.label.status) == [503])
    try first.answer()
    #expect(arrived.amount == 0)
    try second.head(Self.path + "?limit=3")
    try second.end()
    #expect(try second.passed() == 3)
  }

  @Test func `a request that has not arrived as a whole holds no place`() throws {
    let arrived = Occupancy(bound: 1)
    let slow = try Connection(arrived)
    try slow.head(Self.path)
    #expect(arrived.amount == 0)
    try slow.end()
    #expect(arrived.amount == 1)
    _ = try slow.channel.finish(acceptAlreadyClosed: true)
    #expect(arrived.amount == 0, "a connection that ends gives its places back")
  }

  @Test func `other requests are passed on whatever is at work`() throws {
    let arrived = Occupancy(bound: 0)
    let connection = try Connection(arrived)
    for (path, method) in [
      ("/livez", HTTPRequest.Method.get), (Self.path, .get), ("/api/v1/feedback", .post),
      ("/api/v1/collections/c/failures/search", .post), ("/api/v1/collections//search", .post),
    ] {
      try connection.head(path, method: method)
      try connection.end()
      #expect(try connection.passed() == 3, "\(path)")
      try connection.answer()
      _ = try connection.status()
    }
    #expect(arrived.amount == 0)
  }

  @Test func `a search behind an unanswered request keeps the order of answers`() throws {
    let connection = try Connection(Occupancy(bound: 0))
    try connection.head("/livez", method: .get)
    try connection.end()
    try connection.head(Self.path)
    try connection.end()
    #expect(try connection.passed() == 6)
    #expect(try connection.status() == nil)
  }

  @Test func `the connection of a refused body that is large is closed`() throws {
    for length in [nil, 2 << 20] {
      let connection = try Connection(Occupancy(bound: 0))
      try connection.head(Self.path, length: length)
      #expect(try connection.status() == 503)
      connection.channel.embeddedEventLoop.run()
      #expect(!connection.channel.isActive)
    }
  }
}

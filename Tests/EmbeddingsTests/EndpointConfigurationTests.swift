import Foundation
import Testing

@testable import Embeddings

@Suite struct EndpointConfigurationTests {
  private func configuration(_ address: String) throws -> EndpointConfiguration {
    EndpointConfiguration(
      name: "e", baseURL: try #require(URL(string: address)), model: "m", dimension: 2)
  }

  @Test(arguments: [
    ("http://h:1", "http://h:1/v1/embeddings"), ("http://h:1/", "http://h:1/v1/embeddings"),
    ("https://h/api/v1", "https://h/api/v1/embeddings"),
    ("https://h/v1/", "https://h/v1/embeddings"),
  ])
  func `the address is completed`(base: String, expected: String) throws {
    #expect(try configuration(base).requestURL.absoluteString == expected)
  }

  @Test(arguments: ["ftp://h", "h", "http://", "http://user:secret@h"])
  func `an address that cannot work is refused`(address: String) async throws {
    let configuration = try configuration(address)
    let error = await embeddingError { try EndpointEmbedder(configuration) }
    #expect(error?.code == .invalidConfiguration)
    #expect(error?.message.contains("secret") == false)
  }

  @Test(arguments: [0, -1, 65_537])
  func `a dimension that cannot be is refused`(dimension: Int) async throws {
    var configuration = try configuration("http://h")
    configuration.dimension = dimension
    let wrong = configuration
    #expect(
      await embeddingError { try EndpointEmbedder(wrong) }?.code == .invalidConfiguration)
  }

  @Test func `a key comes from a value, a variable or a file`() throws {
    let directory = try TemporaryDirectory()
    let file = try directory.write("key", Data("from-file\n".utf8))
    let variables = ["NAME": "from-variable"]
    #expect(try APIKeySource.none.resolve(environment: variables) == nil)
    #expect(try APIKeySource.value("v").resolve(environment: variables) == "v")
    #expect(try APIKeySource.environment("NAME").resolve(environment: variables) == "from-variable")
    #expect(try APIKeySource.file(file.path).resolve(environment: variables) == "from-file")
  }

  @Test(arguments: [
    APIKeySource.value(""), .value("two words"), .value("line\r\nbreak"), .value("ключ"),
    .environment("MISSING"), .file("/nonexistent/key"),
  ])
  func `a key that is missing or cannot stand in a header is refused`(source: APIKeySource) async {
    let error = await embeddingError { try source.resolve(environment: [:]) }
    #expect(error?.code == .invalidConfiguration)
  }

  @Test func `a key is never printed`() {
    let source = APIKeySource.value("secret-key")
    var dumped = ""
    dump(source, to: &dumped)
    #expect(!"\(source) \(String(reflecting: source)) \([source]) \(dumped)".contains("secret-key"))
  }

  @Test func `waits double up to their limit, and end with attempts or deadline`() {
    var policy = RetryPolicy()
    policy.attempts = 10
    policy.longestDelay = .seconds(3)
    policy.deadline = .seconds(60)
    func delay(_ attempt: Int, _ elapsed: Int = 0, jitter: Double = 0) -> Duration? {
      policy.delay(after: attempt, elapsed: .seconds(elapsed), retryAfter: nil, jitter: jitter)
    }
    #expect(
      (1...5).map { delay($0) } == [
        .milliseconds(500), .seconds(1), .seconds(2), .seconds(3), .seconds(3),
      ])
    #expect(delay(2, jitter: 0.5) == .milliseconds(750))
    #expect(delay(10) == nil)
    #expect(delay(1, 60) == nil)
    #expect(delay(9, 56) == .seconds(3))
  }

  @Test(arguments: [
    ("5", 5), (" 0 ", 0), ("99999999", 86_400), ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
    ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sat, 05 Nov 1994 08:50:37 GMT", 0),
  ])
  func `Retry-After is seconds or a date`(text: String, seconds: Int) {
    let now = Date(timeIntervalSince1970: 784_111_777)
    #expect(RetryAfter.parse(text, now: now) == .seconds(seconds))
  }

  @Test(arguments: [
    "", "-5", "soon", "1.5", "Sun, 06 Nov 1994", "Sun, 99 Nov 1994 08:49:37 GMT",
    "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
    "Sun, 06 Nov 1994 08:49:37 CET",
  ])
  func `another Retry-After is ignored`(text: String) {
    #expect(RetryAfter.parse(text, now: Date(timeIntervalSince1970: 0)) == nil)
  }
}

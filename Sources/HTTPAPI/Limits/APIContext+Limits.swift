import HTTPTypes
import Serving

extension APIContext {
  /// Charges the caller for more than the one unit that every request costs.
  ///
  /// - Throws: ``HTTPProblem`` 429.
  func charge(_ cost: Double, actor: String? = nil) throws(HTTPProblem) {
    if cost > 0 { try traffic?.charge(access, cost) }
    try traffic?.charge(actor: actor, of: access, 1 + cost)
  }

  /// Turns a search away that would find no room, before its body is read: what is shed has to cost
  /// little, or shedding takes the time of the searches that are answered.
  ///
  /// - Throws: ``HTTPProblem`` 503.
  func expectRoom() throws(HTTPProblem) {
    if traffic?.searches.isFull == true { throw .overloaded }
  }

  /// Runs a search, unless too many are at work.
  ///
  /// - Throws: ``HTTPProblem`` 503 at once where it would have to wait.
  func searching<Value>(_ work: () async throws -> Value) async throws -> Value {
    try await occupying(traffic?.searches, work)
  }

  /// Runs a write, unless too many are at work.
  ///
  /// - Throws: ``HTTPProblem`` 503 at once where it would have to wait.
  func writing<Value>(_ work: () async throws -> Value) async throws -> Value {
    try await occupying(traffic?.writes, work)
  }

  private func occupying<Value>(
    _ occupancy: Occupancy?, _ work: () async throws -> Value
  ) async throws -> Value {
    guard let occupancy else { return try await work() }
    guard occupancy.take(1) else { throw HTTPProblem.overloaded }
    defer { occupancy.give(back: 1) }
    return try await work()
  }
}

extension HTTPProblem {
  /// Whether the request was turned away because there is too much to do.
  var isShed: Bool { code == "overloaded" }

  /// 503: there is more to do than can be done now.
  static var overloaded: HTTPProblem {
    HTTPProblem(
      .serviceUnavailable, code: "overloaded",
      detail: "more requests are at work than this server takes at once; try again in a second",
      headers: [.retryAfter: "1"])
  }
}

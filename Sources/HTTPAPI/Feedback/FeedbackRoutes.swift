import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// Feedback on retrievals.
  var feedbackOperations: [Operation] {
    [
      Operation("sendFeedback", .post, API.root + "/feedback", .key(.feedback), sendFeedback),
      Operation(
        "sendFeedbackBatch", .post, API.root + "/feedback/batch", .key(.feedback), sendFeedbackBatch
      ),
    ]
  }

  @Sendable private func sendFeedback(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let limits = instance.limits
    let input = try FeedbackInput(
      await context.json(request, limit: BodyLimits.event(limits)), limits: limits)
    try context.charge(input.expectedChunk == nil ? 0 : 1, actor: input.actor)
    let results = try await context.writing {
      await instance.recordFeedback([input], access: context.access)
    }
    guard let result = results.first else {
      throw ServiceError(.internalFailure, "an event got no result")
    }
    let receipt = try result.get()
    return .json { $0.members(of: receipt) }
  }

  @Sendable private func sendFeedbackBatch(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let limits = instance.limits
    let sent = try FeedbackInput.list(
      await context.json(request, limit: BodyLimits.events(limits)), limits: limits)
    // What a named chunk's rank would have been takes an exact search.
    let searches = sent.count { (try? $0.get())?.expectedChunk != nil }
    try context.charge(Double(sent.count) / 20 + Double(searches))
    // An actor who sends too much holds up nobody else in the batch.
    let events = sent.map { event in
      event.flatMap { input in
        Result { () throws(HTTPProblem) in
          try context.charge(0, actor: input.actor)
          return input
        }
      }
    }
    let accepted = events.compactMap { try? $0.get() }
    let recorded =
      accepted.isEmpty
      ? []
      : try await context.writing {
        await instance.recordFeedback(accepted, access: context.access)
      }
    var remaining = recorded.makeIterator()
    let results = events.map { event -> Result<FeedbackReceipt, HTTPProblem> in
      switch event {
      case .failure(let problem): .failure(problem)
      case .success:
        (remaining.next() ?? .failure(ServiceError(.internalFailure, "an event got no result")))
          .mapError { HTTPProblem($0) }
      }
    }
    return .json(capacity: 160 * results.count) { writer in
      writer.member("results", objects: results) { writer, result in
        writer.members(of: result)
      }
    }
  }
}

extension JSONWriter {
  /// Writes the members of a receipt into an open object.
  fileprivate mutating func members(of receipt: FeedbackReceipt) {
    member("id", receipt.id)
    member("status", receipt.isDuplicate ? "duplicate" : "recorded")
    member("linked", receipt.isLinked)
    member("fault", receipt.fault)
    member("chunks", receipt.chunks)
    if let expected = receipt.expected { member("expected") { $0.members(of: expected) } }
  }

  /// Writes the members of one result of a batch into an open object.
  fileprivate mutating func members(of result: Result<FeedbackReceipt, HTTPProblem>) {
    switch result {
    case .success(let receipt):
      member("code", 200)
      members(of: receipt)
    case .failure(let problem):
      member("code", problem.status.code)
      member("status", "refused")
      member("problem") { problem.write(to: &$0, instance: nil) }
    }
  }
}

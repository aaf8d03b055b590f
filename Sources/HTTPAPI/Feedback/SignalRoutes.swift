import Feedback
import HTTPTypes
import Hummingbird
import Serving
import Storage

extension API {
  /// What behaviour is taken for.
  var signalOperations: [Operation] {
    [
      Operation(
        "listSignals", .get, API.root + "/collections/{collection}/signals", .key(.read),
        listSignals)
    ]
  }

  @Sendable private func listSignals(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let readings = try await instance.signals(in: context.collectionName())
    return .json { writer in
      writer.member("signals", objects: readings) { writer, reading in
        writer.member("name", reading.signal.rawValue)
        writer.member("weight", reading.weight)
        writer.member("starting_weight", reading.signal.startingWeight)
        writer.member("greatest_weight", reading.signal.greatestWeight)
        writer.member("pairs", reading.pairs)
        writer.member("agreement", reading.agreement)
        writer.member("error", reading.error)
      }
    }
  }
}

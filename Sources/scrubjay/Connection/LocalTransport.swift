import HTTPAPI
import HTTPTypes
import Logging
import Serving

/// The API in this process, on a data directory that it holds meanwhile.
struct LocalTransport: Transport {
  let place: String
  private let instance: Instance
  private let api: LocalAPI

  /// Opens a data directory.
  ///
  /// - Throws: ``CommandFailure`` `conflict` if another process holds it.
  init(_ configuration: InstanceConfiguration, logger: Logger) async throws {
    do {
      instance = try await Instance.open(configuration, logger: logger)
    } catch let error as ServiceError {
      throw CommandFailure(opening: error)
    }
    place = configuration.dataDirectory
    api = LocalAPI(instance: instance, logger: logger)
  }

  func send(_ request: APIRequest) async throws -> APIAnswer {
    let headers: HTTPFields = request.body.isEmpty ? [:] : [.contentType: "application/json"]
    let answer = try await api.send(
      request.method, request.path, headers: headers, body: request.body)
    return APIAnswer(status: answer.status.code, body: answer.body)
  }

  func close() async throws { try await instance.close() }
}

extension CommandFailure {
  /// The failure to open a data directory.
  init(opening error: ServiceError) {
    let status: CommandStatus =
      switch error.code {
      case .conflict: .conflict
      case .notFound: .notFound
      case .unavailable, .storageFull: .retryLater
      default: .failure
      }
    let remedy =
      error.code == .conflict
      ? ["if that is a server, talk to it: --url http://127.0.0.1:8080"] : []
    self.init(status, error.message, details: remedy)
  }
}

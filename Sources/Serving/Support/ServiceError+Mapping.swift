import Corpora
import Embeddings
import Feedback
import Maintenance
import Storage
import VectorIndexes

extension ServiceError {
  /// Runs work and turns the errors of the modules below into this one.
  static func mapping<Result>(
    _ work: () async throws -> Result
  ) async throws(ServiceError) -> Result {
    do {
      return try await work()
    } catch {
      throw ServiceError(mapping: error)
    }
  }

  /// The same failure in the terms of the service.
  init(mapping error: any Error) {
    switch error {
    case let error as ServiceError: self = error
    case let error as StorageError: self.init(error)
    case let error as VectorIndexError: self.init(error)
    case let error as EmbeddingError: self.init(error)
    case let error as FeedbackError:
      self.init(
        error.code == .notShown ? .unprocessable : .invalid, error.message,
        pointer: error.pointer)
    case let error as CorpusError:
      self.init(.invalid, error.message)
    case let error as MaintenanceError:
      self.init(error.code == .cancelled ? .unavailable : .unprocessable, error.message)
    case is CancellationError:
      self.init(.unavailable, "the work was cancelled")
    default:
      self.init(.internalFailure, "an unexpected failure: \(error)", cause: error)
    }
  }

  private init(_ error: StorageError) {
    let code: Code =
      switch error.code {
      case .notFound: .notFound
      case .conflict, .locked: .conflict
      case .invalid: .invalid
      case .corrupted: .corrupted
      case .full: .storageFull
      case .unavailable: .unavailable
      }
    self.init(code, error.message, pointer: error.pointer, cause: error.cause)
  }

  private init(_ error: VectorIndexError) {
    let code: Code =
      switch error.code {
      case .invalidArgument, .wrongDimension, .notFinite, .zeroVector, .duplicateIdentifier:
        .invalid
      case .corruptFile, .unsupportedFormat: .corrupted
      case .noPreviousGeneration, .conflict: .conflict
      case .noSpace: .storageFull
      case .cancelled, .fileOperationFailed: .unavailable
      default: .internalFailure
      }
    self.init(code, error.message, cause: error)
  }

  private init(_ error: EmbeddingError) {
    let code: Code =
      switch error.code {
      case .vectorsRequired, .invalidConfiguration: .invalid
      default: .unavailable
      }
    self.init(code, error.message, cause: error)
  }
}

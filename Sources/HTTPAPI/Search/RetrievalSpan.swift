import Serving
import Storage
import Tracing

/// The span of one retrieval, by the conventions of OpenTelemetry for generative AI.
///
/// Texts of queries and documents are never attributes; the documents are named with their scores.
enum RetrievalSpan {
  /// Searches inside a span; without a tracer it only searches.
  static func record(
    _ collection: CollectionName, _ input: SearchInput, by tracer: (any Tracer)?,
    _ search: () async throws -> SearchAnswer
  ) async throws -> SearchAnswer {
    guard let tracer else { return try await search() }
    return try await record(collection, input, with: tracer, search)
  }

  private static func record<SomeTracer: Tracer>(
    _ collection: CollectionName, _ input: SearchInput, with tracer: SomeTracer,
    _ search: () async throws -> SearchAnswer
  ) async throws -> SearchAnswer {
    let span = tracer.startSpan("retrieval \(collection)", ofKind: .internal)
    defer { span.end() }
    span.updateAttributes { attributes in
      attributes["gen_ai.operation.name"] = "retrieval"
      attributes["gen_ai.provider.name"] = "scrubjay"
      attributes["gen_ai.data_source.id"] = SpanAttribute.string(collection.rawValue)
      attributes["gen_ai.request.top_k"] = SpanAttribute.int64(Int64(input.limit))
    }
    return try await ServiceContext.$current.withValue(span.context) {
      do {
        let answer = try await search()
        if span.isRecording { describe(answer, on: span) }
        return answer
      } catch {
        span.updateAttributes { $0["error.type"] = SpanAttribute.string("\(errorType(error))") }
        span.setStatus(SpanStatus(code: .error))
        throw error
      }
    }
  }

  private static func describe(_ answer: SearchAnswer, on span: some Span) {
    let documents = JSONWriter.bytes(capacity: 64 * answer.hits.count) { writer in
      writer.member("documents", objects: answer.hits) { writer, hit in
        writer.member("id", hit.chunk)
        writer.member("score", hit.score)
      }
    }
    // The attribute is the list itself, without the object around it.
    let list = String(
      decoding: documents.dropFirst(#"{"documents":"#.utf8.count).dropLast(), as: UTF8.self)
    span.updateAttributes { attributes in
      attributes["gen_ai.retrieval.documents"] = SpanAttribute.string(list)
      attributes["scrubjay.generation"] = SpanAttribute.int64(Int64(answer.generation))
      attributes["scrubjay.policy"] = SpanAttribute.string("\(answer.policy)")
      attributes["scrubjay.warnings"] = SpanAttribute.int64(Int64(answer.warnings.count))
      if let id = answer.queryID { attributes["scrubjay.query.id"] = SpanAttribute.string(id) }
    }
  }

  private static func errorType(_ error: any Error) -> String {
    (error as? ServiceError)?.code.rawValue ?? "_OTHER"
  }
}

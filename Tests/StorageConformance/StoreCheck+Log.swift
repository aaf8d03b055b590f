import Corpora
import Storage
import Testing

extension StoreCheck {
  static let retrievals = [
    StoreCheck("a retrieval is visible at once and comes back whole") { store in
      let key = try await store.sampleCollection()
      let record = Samples.retrieval("q", in: key)
      try store.log(record)
      #expect(try await store.retrieval(record.id) == record)
      #expect(try await store.counts(of: key).retrievals == 1)
      try await store.flush()
      #expect(try await store.retrieval(record.id) == record)
      var bare = Samples.retrieval("q2", in: key, text: nil)
      bare.vector = []
      bare.signature = []
      bare.hits = []
      bare.trace = []
      bare.session = nil
      bare.actor = nil
      try store.log(bare)
      try await store.flush()
      #expect(try await store.retrieval(bare.id) == bare)
      #expect(try await store.retrievals([record.id, bare.id, Samples.id("none")]).count == 2)
    },
    StoreCheck("a query id is not reused for another request, before or after the commit") {
      store in
      let key = try await store.sampleCollection()
      let other = try await store.sampleCollection("other")
      let record = Samples.retrieval("q", in: key)
      try store.log(record)
      for _ in 0..<2 {
        var repeated = record
        repeated.generation += 1
        try store.log(repeated)
        await expect(.conflict) { try store.log(Samples.retrieval("q", in: key, text: "other")) }
        await expect(.conflict) { try store.log(Samples.retrieval("q", in: other)) }
        try await store.flush()
      }
      #expect(try await store.retrieval(record.id) == record, "the first one stays")
      #expect(try await store.counts(of: key).retrievals == 1)
    },
    StoreCheck("a query id that the service made is logged without a look into the log") { store in
      let key = try await store.sampleCollection()
      let record = Samples.retrieval("q", in: key)
      for _ in 0..<2 {
        try store.log(record, idFrom: .service)
        #expect(try await store.retrieval(record.id) == record)
        try await store.flush()
      }
      #expect(try await store.retrieval(record.id) == record)
      #expect(try await store.counts(of: key).retrievals == 1)
    },
    StoreCheck("query ids that look alike are different") { store in
      let key = try await store.sampleCollection()
      try store.log(Samples.retrieval("\u{e9}", in: key, text: "one"))
      try store.log(Samples.retrieval("e\u{301}", in: key, text: "two"))
      #expect(try await store.retrieval(Samples.id("\u{e9}"))?.text == "one")
      #expect(try await store.retrieval(Samples.id("e\u{301}"))?.text == "two")
      try await store.flush()
      #expect(try await store.retrieval(Samples.id("\u{e9}"))?.text == "one")
      #expect(try await store.retrieval(Samples.id("e\u{301}"))?.text == "two")
    },
    StoreCheck("bad query ids are refused") { store in
      let key = try await store.sampleCollection()
      for id in ["", "a\u{0}b", String(repeating: "x", count: 166)] {
        await expect(.invalid) { try store.log(Samples.retrieval(id, in: key)) }
      }
      try store.log(Samples.retrieval(String(repeating: "x", count: 165), in: key))
    },
    StoreCheck("recent retrievals come newest first, handed over or committed") { store in
      let key = try await store.sampleCollection()
      let other = try await store.sampleCollection("other")
      for number in 0..<10 {
        try store.log(Samples.retrieval("q\(number)", in: key))
        try store.log(Samples.retrieval("o\(number)", in: other))
        if number == 5 { try await store.flush() }
      }
      let recent = try await store.recentRetrievals(in: key, limit: 7).map(\.id.rawValue)
      #expect(recent == (3..<10).reversed().map { "q\($0)" })
      #expect(try await store.recentRetrievals(in: key, limit: 0).isEmpty)
    },
    StoreCheck("a retrieval of a collection that is gone is dropped, its neighbours are kept") {
      store in
      let key = try await store.sampleCollection()
      try store.log(Samples.retrieval("q1", in: key))
      try store.log(Samples.retrieval("lost", in: CollectionKey(rawValue: 77)))
      try store.log(Samples.retrieval("q2", in: key))
      try await store.flush()
      #expect(try await store.retrieval(Samples.id("lost")) == nil)
      #expect(try await store.counts(of: key).retrievals == 2)
    },
  ]
}

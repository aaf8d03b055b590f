import Corpora
import Foundation
import HTTPTypes
import Testing

struct ResourceRouteTests {
  @Test(arguments: Access.allCases)
  func `a collection is created once and shown, changed and deleted`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      let path = "/api/v1/collections/c"
      let definition: JSONValue = ["dimension": 4, "metric": "dot", "index": ["kind": "flat"]]
      #expect(try await api.call(.put, path, definition).status == 201)
      #expect(try await api.call(.put, path, definition).status == 200)
      #expect(try await api.call(.put, path, ["dimension": 5]).status == 409)
      let changed = try await api.call(
        .patch, path,
        [
          "settings": [
            "learning": "off", "demote_stale": false,
            "staleness": ["demotion_bound": 0.1, "hide_verdicts": ["expired"]],
          ]
        ])
      #expect(changed.status == 200)
      let shown = try await api.call(.get, path).json
      #expect(shown["metric"] == "dot")
      #expect(shown["index"] == ["kind": "flat"])
      #expect(
        shown["settings"] == [
          "learning": "off", "demote_stale": false, "log_query_text": true,
          "exploration_rate": 0.02, "tuning": [:], "curated_answers": false,
          "staleness": [
            "newest_first": true, "demotion_bound": 0.1, "hide_confirmed": true,
            "hide_verdicts": ["expired"],
          ],
        ])
      let unknown = try await api.call(
        .patch, path, ["settings": ["staleness": ["hide_verdicts": ["current"]]]])
      #expect(unknown.status == 400)
      let list = try await api.call(.get, "/api/v1/collections").json
      #expect(list["collections"]?.arrayValue?.count == 1)
      #expect(try await api.call(.delete, path).status == 204)
      #expect(try await api.call(.get, path).status == 404)
    }
  }

  @Test func `documents are listed in pages and read one by one`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let path = "/api/v1/collections/c/documents"
      var ids: [JSONValue?] = []
      var cursor: String?
      repeat {
        let query = cursor.map { "&cursor=\($0)" } ?? ""
        let page = try await api.call(.get, path + "?limit=3" + query).json
        ids += page["documents"]?.arrayValue?.map { $0["id"] } ?? []
        cursor = page["next_cursor"]?.stringValue
      } while cursor != nil
      #expect(ids == ["d0", "d1", "d2", "d3"])
      let one = try await api.call(.get, path + "/d3").json
      #expect(one["chunks"]?[0]?["text"] == "text number 3")
      #expect(try await api.call(.delete, path + "/d3").status == 204)
      #expect(try await api.call(.delete, path + "/d3").status == 404)
    }
  }

  @Test(arguments: ["a/b", "ä ö", "100%", "?x=1#y", "..", "a+b"])
  func `an id of any characters is reached at its percent-encoded address`(id: String)
    async throws
  {
    try await APIUnderTest.with(.server) { api in
      try await api.fill()
      let written = try await api.call(
        .put, "/api/v1/collections/c/documents",
        [
          "documents": [
            [
              "id": .string(id),
              "chunks": [["id": .string(id), "embedding": TestVectors.axis(1)]],
            ]
          ]
        ])
      #expect(written.status == 200)
      let encoded = try #require(
        id.addingPercentEncoding(withAllowedCharacters: .alphanumerics))
      let shown = try await api.call(.get, "/api/v1/collections/c/documents/\(encoded)")
      #expect(try shown.json["id"] == .string(id))
    }
  }

  @Test func `a reindex is planned, run, followed and rolled back`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let path = "/api/v1/collections/c/reindex"
      let plan = try await api.call(.post, path, ["dry_run": true])
      #expect(plan.status == 200)
      #expect(try plan.json["strategy"] == "rebuild")
      #expect(try plan.json["estimated_seconds"]?.doubleValue != nil)
      let wrong = try await api.call(.post, path, ["strategy": "reembed"])
      #expect(wrong.status == 422)
      for generation in 1...2 {
        let started = try await api.call(.post, path, [:])
        #expect(started.status == 202)
        let location = try #require(started.headers[.location])
        var job = try await api.call(.get, location).json
        while ["queued", "running"].contains(job["state"]?.stringValue) {
          await Task.yield()
          job = try await api.call(.get, location).json
        }
        #expect(job["state"] == "succeeded", "\(job)")
        #expect(try await api.search(0).json["generation"] == .integer(Int64(generation)))
      }
      let back = try await api.call(.post, path + "/rollback", [:])
      #expect(back.status == 200)
      #expect(try back.json["generation"] == 1)
    }
  }

  @Test func `health measures recall on logged queries`() async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      for axis in 0..<4 { _ = try await api.search(axis) }
      let report = try await api.call(.get, "/api/v1/collections/c/health").json
      #expect(report["status"] == "ok")
      #expect(report["index"]?["vectors"] == 4)
      #expect(report["recall"]?["recall"] == 1)
    }
  }

  @Test(arguments: [
    ("failures", "solved"), ("failures", "regressed"), ("staleness", "gone"),
    ("staleness", "fixed"),
  ])
  func `a state that nobody can set is refused`(kind: String, state: String) async throws {
    try await APIUnderTest.with { api in
      try await api.fill()
      let answer = try await api.call(
        .patch, "/api/v1/collections/c/\(kind)/x", ["state": .string(state)])
      #expect(answer.status == 400)
      #expect(answer.pointers == ["/state"])
    }
  }
}

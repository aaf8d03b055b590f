import Foundation
import Storage
import Testing

extension StoreCheck {
  private static func key(_ number: Int) -> AccessKeyRecord {
    AccessKeyRecord(
      id: Samples.id("key-\(number)"), name: "key “\(number)”",
      digest: (0..<32).map { UInt8($0 * 7 &+ number) }, scopes: [.read, .feedback],
      collections: number % 2 == 0 ? nil : Set(["b", "a"].compactMap { CollectionName($0) }),
      createdAt: Samples.now + Double(number / 2), expiresAt: Samples.now + 1_000,
      lastUsedAt: number == 3 ? Samples.now + 9 : nil)
  }

  static let keys = [
    StoreCheck("keys come back as they were saved, oldest first") { store in
      #expect(try await store.keys() == [])
      let keys = (0..<4).map { key($0) }
      try await store.saveKeys([keys[3], keys[1]])
      try await store.saveKeys([keys[2], keys[0]])
      #expect(try await store.keys() == keys)
    },
    StoreCheck("a key is replaced by its id, all of a save or nothing") { store in
      var keys = [key(0), key(1)]
      try await store.saveKeys(keys)
      keys[0].revokedAt = Samples.now + 5
      keys[0].scopes = [.admin]
      try await store.saveKeys([keys[0]])
      #expect(try await store.keys() == keys)
      var stolen = key(2)
      stolen.digest = keys[1].digest
      var changed = keys[0]
      changed.name = "changed"
      await expect(.conflict) { [stolen, changed] in
        try await store.saveKeys([changed, stolen])
      }
      #expect(try await store.keys() == keys)
    },
    StoreCheck("uses of keys are noted, and those of unknown keys ignored") { store in
      var keys = [key(0), key(1)]
      try await store.saveKeys(keys)
      try await store.noteUses([keys[1].id: Samples.now + 77, Samples.id("none"): Samples.now])
      keys[1].lastUsedAt = Samples.now + 77
      #expect(try await store.keys() == keys)
    },
    StoreCheck("keys that open nothing are refused") { store in
      var short = key(0)
      short.digest = [1, 2]
      var powerless = key(1)
      powerless.scopes = []
      var nowhere = key(2)
      nowhere.collections = []
      try await store.saveKeys([])
      for bad in [short, powerless, nowhere] {
        await expect(.invalid) { try await store.saveKeys([bad]) }
      }
      #expect(try await store.keys() == [])
    },
  ]
}

import GRDB

/// The schema as a sequence of migrations.
///
/// A migration that was released is never edited: its text is frozen, and the next change is a new
/// one.
enum SQLiteSchema {
  /// All migrations in order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (name, sql) in migrations {
      migrator.registerMigration(name) { database in try database.execute(sql: sql) }
    }
    return migrator
  }

  /// Names and statements, oldest first.
  static let migrations: [(name: String, sql: String)] = [
    ("0001-catalogue", catalogue), ("0002-log-and-ledger", logAndLedger),
    ("0003-access-keys", accessKeys),
  ]

  private static let catalogue = """
    CREATE TABLE collections (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 64),
      dimension INTEGER NOT NULL CHECK (dimension BETWEEN 1 AND 8192),
      metric TEXT NOT NULL,
      embedder TEXT NOT NULL,
      index_kind TEXT NOT NULL,
      settings TEXT NOT NULL CHECK (json_valid(settings)),
      space INTEGER NOT NULL CHECK (space >= 1),
      change_sequence INTEGER NOT NULL CHECK (change_sequence >= 0),
      created_at REAL NOT NULL
    ) STRICT;
    CREATE TABLE documents (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      id TEXT NOT NULL CHECK (id <> ''),
      source_uri TEXT,
      version TEXT,
      published_at REAL,
      expires_at REAL,
      metadata TEXT NOT NULL,
      fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 16),
      created_at REAL NOT NULL,
      updated_at REAL NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      checksum INTEGER NOT NULL,
      UNIQUE (collection, id)
    ) STRICT;
    CREATE INDEX documents_by_source ON documents (collection, source_uri, id)
      WHERE source_uri IS NOT NULL;
    CREATE INDEX documents_by_expiry ON documents (collection, expires_at)
      WHERE expires_at IS NOT NULL;
    CREATE INDEX documents_by_sequence ON documents (collection, sequence);
    CREATE TABLE chunks (
      key INTEGER PRIMARY KEY AUTOINCREMENT,
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
      id TEXT NOT NULL CHECK (id <> ''),
      ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
      text TEXT,
      headings TEXT NOT NULL,
      metadata TEXT NOT NULL,
      fingerprint BLOB NOT NULL CHECK (length(fingerprint) = 16),
      created_sequence INTEGER NOT NULL CHECK (created_sequence >= 1),
      checksum INTEGER NOT NULL,
      UNIQUE (collection, id)
    ) STRICT;
    CREATE INDEX chunks_by_collection ON chunks (collection);
    CREATE INDEX chunks_by_document ON chunks (document, ordinal);
    CREATE INDEX chunks_by_fingerprint ON chunks (collection, fingerprint);
    CREATE TABLE embeddings (
      chunk INTEGER NOT NULL REFERENCES chunks (key) ON DELETE CASCADE,
      space INTEGER NOT NULL CHECK (space >= 1),
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      vector BLOB NOT NULL CHECK (length(vector) > 0 AND length(vector) % 4 = 0),
      checksum INTEGER NOT NULL,
      PRIMARY KEY (chunk, space)
    ) STRICT;
    CREATE INDEX embeddings_by_sequence ON embeddings (collection, space, sequence);
    CREATE TABLE deletions (
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      sequence INTEGER NOT NULL,
      chunk INTEGER NOT NULL,
      created_sequence INTEGER NOT NULL,
      PRIMARY KEY (collection, sequence, chunk)
    ) STRICT, WITHOUT ROWID;
    """

  private static let logAndLedger = """
    CREATE TABLE retrievals (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE CHECK (id <> ''),
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      recorded_at REAL NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 16),
      record BLOB NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX retrievals_by_collection ON retrievals (collection);
    CREATE TABLE ledger (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      id TEXT NOT NULL CHECK (id <> ''),
      query TEXT,
      recorded_at REAL NOT NULL,
      body TEXT NOT NULL,
      checksum INTEGER NOT NULL,
      UNIQUE (collection, id)
    ) STRICT;
    CREATE INDEX ledger_by_collection ON ledger (collection);
    CREATE INDEX ledger_by_query ON ledger (query) WHERE query IS NOT NULL;
    CREATE TRIGGER ledger_is_append_only BEFORE UPDATE ON ledger
      BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
    CREATE TABLE snapshots (
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      projection TEXT NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence >= 0),
      bytes BLOB NOT NULL,
      checksum INTEGER NOT NULL,
      PRIMARY KEY (collection, projection)
    ) STRICT;
    CREATE TABLE jobs (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      collection INTEGER NOT NULL REFERENCES collections (key) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      state TEXT NOT NULL
        CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
      done INTEGER NOT NULL,
      total INTEGER NOT NULL,
      unit TEXT NOT NULL,
      result TEXT,
      error TEXT,
      created_at REAL NOT NULL,
      updated_at REAL NOT NULL
    ) STRICT;
    CREATE INDEX jobs_by_collection ON jobs (collection, created_at);
    CREATE INDEX jobs_unfinished ON jobs (created_at) WHERE state IN ('queued', 'running');
    """

  private static let accessKeys = """
    CREATE TABLE access_keys (
      id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
      name TEXT NOT NULL CHECK (name <> ''),
      digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
      scopes TEXT NOT NULL CHECK (scopes <> ''),
      collections TEXT CHECK (collections <> ''),
      created_at REAL NOT NULL,
      expires_at REAL,
      revoked_at REAL,
      last_used_at REAL,
      checksum INTEGER NOT NULL
    ) STRICT;
    """
}

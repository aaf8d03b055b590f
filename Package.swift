// swift-tools-version: 6.2
// The manifest is the architecture: targets stand in the order in which data flows, and a target
// imports only targets of an earlier stage (`.ci/check-stages` holds this order).

import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// Kernels are compiled with optimisation in every configuration: tests would crawl otherwise.
let kernelSettings: [CSetting] = [.unsafeFlags(["-O3", "-Wall", "-Werror"])]

let package = Package(
  name: "scrubjay",
  products: [.executable(name: "scrubjay", targets: ["scrubjay"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.3"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // MARK: Stage 0, kernels and system libraries: import nothing
    .target(name: "CVectorKernels", cSettings: kernelSettings),
    .target(name: "CTransformerKernels", cSettings: kernelSettings),
    .target(name: "CAllocator"),
    .systemLibrary(name: "CBLAS", pkgConfig: "blas", providers: [.apt(["libblas-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // MARK: Stage 1, vectors, embeddings, corpora: no database, no server
    .target(
      name: "VectorIndexes", dependencies: ["CVectorKernels", "CBLAS"], swiftSettings: strict),
    .target(
      name: "Embeddings",
      dependencies: [
        "CTransformerKernels", "CBLAS",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(
      name: "Corpora",
      dependencies: ["CLibXML2", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),

    // MARK: Stage 2, records and store protocols
    .target(
      name: "Storage", dependencies: ["VectorIndexes", "Corpora"], swiftSettings: strict),

    // MARK: Stage 3, the embedded database
    .target(
      name: "SQLiteStorage",
      dependencies: [
        "Storage", "Corpora", "VectorIndexes", "CVectorKernels",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),

    // MARK: Stage 4, from a query to hits
    .target(
      name: "Retrieval", dependencies: ["Storage", "VectorIndexes", "Embeddings", "Corpora"],
      swiftSettings: strict),

    // MARK: Stage 5, from a reply to evidence
    .target(
      name: "Feedback", dependencies: ["Retrieval", "Storage", "Corpora"], swiftSettings: strict),

    // MARK: Stage 6, from evidence to what comes next
    .target(
      name: "Learning",
      dependencies: ["Feedback", "Retrieval", "Storage", "VectorIndexes", "Corpora"],
      swiftSettings: strict),
    .target(
      name: "Staleness",
      dependencies: ["Feedback", "Retrieval", "Storage", "VectorIndexes", "Corpora"],
      swiftSettings: strict),
    .target(
      name: "FailureMemory",
      dependencies: ["Feedback", "Retrieval", "Storage", "VectorIndexes", "Corpora"],
      swiftSettings: strict),

    // MARK: Stage 7, upkeep and measurement
    .target(
      name: "Maintenance",
      dependencies: ["Storage", "VectorIndexes", "Embeddings", "Corpora", "Retrieval"],
      swiftSettings: strict),
    .target(
      name: "Evaluation", dependencies: ["Storage", "Retrieval", "Corpora"],
      swiftSettings: strict),

    // MARK: Stage 8, one running instance
    .target(
      name: "Serving",
      dependencies: [
        "VectorIndexes", "Embeddings", "Corpora", "Storage", "SQLiteStorage", "Retrieval",
        "Feedback", "Learning", "Staleness", "FailureMemory", "Maintenance", "Evaluation",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),

    .target(
      name: "Telemetry",
      dependencies: [
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ], swiftSettings: strict),

    // MARK: Stage 9, the wire
    .target(
      name: "HTTPAPI",
      dependencies: [
        "Serving", "Storage", "Corpora", "Retrieval", "Feedback", "Learning", "Staleness",
        "FailureMemory", "Maintenance", "Evaluation", "VectorIndexes", "Embeddings",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTLS", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ], swiftSettings: strict),

    // MARK: Stage 10, the command line and composition root
    .executableTarget(
      name: "scrubjay",
      dependencies: [
        "CAllocator", "HTTPAPI", "Serving", "Evaluation", "Maintenance", "Corpora", "Embeddings",
        "Storage", "Retrieval", "VectorIndexes", "Telemetry",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ], swiftSettings: strict),

    // MARK: Tests
    .testTarget(name: "CorporaTests", dependencies: ["Corpora"], swiftSettings: strict),
    .target(
      name: "EmbedderConformance", dependencies: ["Embeddings"], path: "Tests/EmbedderConformance",
      swiftSettings: strict),
    .testTarget(
      name: "EmbeddingsTests",
      dependencies: [
        "Embeddings", "EmbedderConformance", "CTransformerKernels",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(
      name: "VectorIndexesTests", dependencies: ["VectorIndexes", "CVectorKernels"],
      swiftSettings: strict),
    .target(
      name: "StorageConformance", dependencies: ["Storage", "Corpora"],
      path: "Tests/StorageConformance", swiftSettings: strict),
    .testTarget(
      name: "StorageTests", dependencies: ["Storage", "StorageConformance", "Corpora"],
      swiftSettings: strict),
    .executableTarget(
      name: "storage-crash-writer", dependencies: ["SQLiteStorage", "Storage", "Corpora"],
      path: "Tests/StorageCrashWriter", swiftSettings: strict),
    .testTarget(
      name: "SQLiteStorageTests",
      dependencies: [
        "SQLiteStorage", "Storage", "StorageConformance", "Corpora", "storage-crash-writer",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: strict),
    .testTarget(
      name: "RetrievalTests",
      dependencies: ["Retrieval", "Storage", "VectorIndexes", "Corpora"], swiftSettings: strict),
    .testTarget(
      name: "FeedbackTests", dependencies: ["Feedback", "Storage", "Corpora"],
      swiftSettings: strict),
    .testTarget(
      name: "LearningTests",
      dependencies: ["Learning", "Feedback", "Retrieval", "Storage", "Corpora", "VectorIndexes"],
      swiftSettings: strict),
    .testTarget(
      name: "MaintenanceTests",
      dependencies: [
        "Maintenance", "Storage", "VectorIndexes", "Embeddings", "EmbedderConformance", "Corpora",
      ], swiftSettings: strict),
    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation"], swiftSettings: strict),
    .testTarget(
      name: "ServingTests",
      dependencies: [
        "Serving", "Storage", "SQLiteStorage", "VectorIndexes", "Corpora", "Retrieval", "Feedback",
        "Learning", "Evaluation", "Maintenance", "Embeddings", "EmbedderConformance",
        .product(name: "Logging", package: "swift-log"),
      ], swiftSettings: strict),
    .testTarget(
      name: "TelemetryTests",
      dependencies: [
        "Telemetry", "Corpora",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ], swiftSettings: strict),
    .testTarget(
      name: "HTTPAPITests",
      dependencies: [
        "HTTPAPI", "Serving", "Storage", "Corpora",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ], exclude: ["Certificates"], swiftSettings: strict),
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "VectorIndexes", "Embeddings", "Corpora", "Storage", "Serving", "HTTPAPI",
        .product(name: "NIOCore", package: "swift-nio"),
      ], swiftSettings: strict),
    .testTarget(
      name: "ScrubjayCommandTests", dependencies: ["scrubjay", "Corpora"],
      path: "Tests/scrubjayTests", swiftSettings: strict),
    .testTarget(
      name: "StalenessTests",
      dependencies: ["Staleness", "Feedback", "Retrieval", "Storage", "Corpora"],
      swiftSettings: strict),
    .testTarget(
      name: "FailureMemoryTests",
      dependencies: [
        "FailureMemory", "Feedback", "Retrieval", "Storage", "Corpora", "VectorIndexes",
      ], swiftSettings: strict),
  ]
)

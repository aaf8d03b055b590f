// swift-tools-version: 6.2
// Looks for bytes that break what takes bytes from outside; `tools/fuzz/run` builds and runs it.
// `Sources` holds links to the modules under test, and of two of them only the files that read.

import PackageDescription

/// The subjects see the inside of the modules, in an optimised build too.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .unsafeFlags(["-enable-testing", "-sanitize=fuzzer,address"]),
]
let kernelSettings: [CSetting] = [.unsafeFlags(["-O3"])]

let package = Package(
  name: "fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .target(name: "CVectorKernels", cSettings: kernelSettings),
    .target(name: "CTransformerKernels", cSettings: kernelSettings),
    .systemLibrary(name: "CBLAS", pkgConfig: "blas", providers: [.apt(["libblas-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "VectorIndexes", dependencies: ["CVectorKernels", "CBLAS"], swiftSettings: settings),
    .target(
      name: "Embeddings",
      dependencies: [
        "CTransformerKernels", "CBLAS", .product(name: "Crypto", package: "swift-crypto"),
      ], exclude: ["Endpoint"], swiftSettings: settings),
    .target(
      name: "Corpora",
      dependencies: ["CLibXML2", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(name: "Storage", dependencies: ["VectorIndexes", "Corpora"], swiftSettings: settings),
    .target(
      name: "Serving", dependencies: ["Storage", "Corpora"],
      sources: [
        "Values/DocumentInput.swift", "Values/FeedbackInput.swift", "Values/ServiceLimits.swift",
      ], swiftSettings: settings),
    .target(
      name: "HTTPAPI",
      dependencies: [
        "Serving", "Storage", "Corpora", .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
      ],
      sources: [
        "JSON", "Decoding/BodyFields.swift", "Decoding/VectorDecoding.swift",
        "Documents/DocumentBodies.swift", "Documents/LineSplitter.swift",
        "Feedback/FeedbackBodies.swift", "Problems/HTTPProblem.swift",
      ], swiftSettings: settings),
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "VectorIndexes", "Embeddings", "Corpora", "Storage", "Serving", "HTTPAPI",
        .product(name: "NIOCore", package: "swift-nio"),
      ], swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
  ]
)

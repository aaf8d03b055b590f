// swift-tools-version: 6.2
// The benchmarks of what is learned, alone: what a search and an event cost, without index, database
// and server. `Sources` holds links to the modules under test.

import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
  name: "learning-benchmarks",
  dependencies: [.package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")],
  targets: [
    .target(name: "CVectorKernels", cSettings: [.unsafeFlags(["-O3"])]),
    .systemLibrary(name: "CBLAS", pkgConfig: "blas", providers: [.apt(["libblas-dev"])]),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "VectorIndexes", dependencies: ["CVectorKernels", "CBLAS"], swiftSettings: settings),
    .target(
      name: "Corpora",
      dependencies: ["CLibXML2", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings),
    .target(name: "Storage", dependencies: ["VectorIndexes", "Corpora"], swiftSettings: settings),
    .target(
      name: "Retrieval", dependencies: ["Storage", "VectorIndexes", "Corpora"],
      swiftSettings: settings),
    .target(
      name: "Feedback", dependencies: ["Retrieval", "Storage", "Corpora"],
      swiftSettings: settings),
    .target(
      name: "Learning",
      dependencies: ["Feedback", "Retrieval", "Storage", "VectorIndexes", "Corpora"],
      swiftSettings: settings),
    .target(
      name: "FailureMemory",
      dependencies: ["Feedback", "Retrieval", "Storage", "VectorIndexes", "Corpora"],
      swiftSettings: settings),
    .target(name: "SeededNumbers", dependencies: ["VectorIndexes"], swiftSettings: settings),
    .executableTarget(
      name: "learning-bench",
      dependencies: [
        "Learning", "Feedback", "Retrieval", "Storage", "VectorIndexes", "Corpora", "SeededNumbers",
      ], swiftSettings: settings),
    .executableTarget(
      name: "failure-bench",
      dependencies: [
        "FailureMemory", "Feedback", "Retrieval", "Storage", "Corpora", "SeededNumbers",
      ], swiftSettings: settings),
  ]
)

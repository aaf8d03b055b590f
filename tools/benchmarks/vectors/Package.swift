// swift-tools-version: 6.2
// The benchmark of the vector index alone: it builds in a minute because nothing else is in it.
// `Sources` holds links to the modules under test.

import PackageDescription

let package = Package(
  name: "vector-benchmarks",
  targets: [
    .target(name: "CVectorKernels", cSettings: [.unsafeFlags(["-O3"])]),
    .systemLibrary(name: "CBLAS", pkgConfig: "blas", providers: [.apt(["libblas-dev"])]),
    .target(
      name: "VectorIndexes", dependencies: ["CVectorKernels", "CBLAS"],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      ]),
    .executableTarget(name: "vector-bench", dependencies: ["VectorIndexes"]),
  ]
)

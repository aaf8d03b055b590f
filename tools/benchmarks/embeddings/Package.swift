// swift-tools-version: 6.2
// Measures the built-in embedder without the rest of the service. `Sources` is a link to the
// service's own sources; the endpoint client, which needs an HTTP stack, is left out.

import PackageDescription

let package = Package(
  name: "embeddings-benchmark",
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2")
  ],
  targets: [
    .target(
      name: "CTransformerKernels", cSettings: [.unsafeFlags(["-O3", "-Wall", "-Werror"])]),
    .systemLibrary(name: "CBLAS", pkgConfig: "blas", providers: [.apt(["libblas-dev"])]),
    .target(
      name: "Embeddings",
      dependencies: [
        "CTransformerKernels", "CBLAS", .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Endpoint"],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      ]),
    .executableTarget(
      name: "EmbeddingsBenchmark", dependencies: ["Embeddings"], path: "EmbeddingsBenchmark"),
  ]
)

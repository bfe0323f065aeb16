// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who depends on Freshet resolves or builds it. It compiles the
// cache's sources itself, through symbolic links: a state of the fleet without an agent cannot be made
// from outside, and nothing but the cache need be built.
let package = Package(
  name: "freshet-cache-benchmarks",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
  ],
  targets: [
    .target(name: "StrictText"),
    .systemLibrary(name: "CSodium"),
    .target(
      name: "FreshetCore",
      dependencies: [
        "CSodium",
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ],
      exclude: ["Wire/freshet.proto"]),
    .systemLibrary(name: "CProcessor"),
    .target(
      name: "FreshetCache",
      dependencies: ["CProcessor", "FreshetCore", "StrictText"]),
    .executableTarget(
      name: "CacheBenchmarks",
      dependencies: [
        "FreshetCache", "FreshetCore",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
  ]
}

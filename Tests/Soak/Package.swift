// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that seeds can be played a minute after a change: it compiles the simulator's
// sources itself, through symbolic links, and none of the command's servers and databases.
let package = Package(
  name: "freshet-soak",
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
    .target(name: "FreshetSimulation", dependencies: ["FreshetCache", "FreshetCore"]),
    .executableTarget(
      name: "Soak",
      dependencies: [
        "FreshetCore", "FreshetSimulation",
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

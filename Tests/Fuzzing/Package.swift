// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who depends on Freshet resolves or builds it. It compiles
// Freshet's sources itself, through symbolic links: decoders are not public, and of the coordinator
// only what decodes is wanted, not its HTTP server and its database.
let package = Package(
  name: "freshet-fuzzing",
  dependencies: [
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .target(name: "StrictText"),
    .target(
      name: "StrictYAML", dependencies: ["StrictText", .product(name: "Yams", package: "Yams")]),
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
    .target(
      name: "FreshetAPI", dependencies: ["FreshetCore", "StrictText"],
      exclude: ["OpenAPI/openapi.json"]),
    .target(
      name: "FreshetPlan",
      dependencies: [
        "FreshetCache", "FreshetCore", "StrictText", "StrictYAML",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Manifest/freshet.schema.json"]),
    .target(name: "CAllocations"),
    .target(name: "FuzzSupport", dependencies: ["CAllocations", "FreshetCore"]),
  ]
)

// One program for each kind of bytes from outside.
for name in [
  "Frames", "Broadcasts", "CoordinatorMessages", "AgentMessages", "Records", "LogBase",
  "Publishes", "Json", "Texts", "Manifests", "Agent", "Coordinator",
] {
  package.targets.append(
    .executableTarget(
      name: "Fuzz\(name)",
      dependencies: [
        "FreshetAPI", "FreshetCache", "FreshetCore", "FreshetPlan", "FuzzSupport", "StrictText",
      ]))
}

for target in package.targets
where target.type != .system && target.name != "CAllocations" {
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

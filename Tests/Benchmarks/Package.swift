// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who depends on Freshet resolves or builds it.
let package = Package(
  name: "freshet-benchmarks",
  dependencies: [
    .package(name: "freshet", path: "../.."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Freshet", package: "freshet"),
        .product(name: "FreshetTesting", package: "freshet"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "ZeroMQ", package: "freshet"),
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .enableUpcomingFeature("ImmutableWeakCaptures"),
      ])
  ]
)

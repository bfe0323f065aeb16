// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "freshet",
  products: [
    .library(name: "Freshet", targets: ["Freshet"]),
    .library(name: "FreshetTesting", targets: ["FreshetTesting"]),
    .library(name: "ZeroMQ", targets: ["ZeroMQ"]),
    .executable(name: "freshet", targets: ["freshet"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(
      url: "https://github.com/apple/swift-configuration", from: "1.4.0",
      traits: [.defaults, "YAML"]),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
  ],
  targets: [
    // libzmq and a binding that knows nothing of Freshet.
    .systemLibrary(name: "CZeroMQ", providers: [.apt(["libzmq3-dev"])]),
    .target(name: "ZeroMQ", dependencies: ["CZeroMQ"]),

    // The protocol: value types without I/O.
    .target(
      name: "FreshetCore",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ],
      exclude: ["Wire/freshet.proto"]),

    // The in-process cache, and what it needs of the processor that Swift has no word for.
    .systemLibrary(name: "CProcessor"),
    .target(
      name: "FreshetCache",
      dependencies: [
        "CProcessor", "FreshetCore",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),

    // The embedded agent: what an application imports.
    .target(
      name: "Freshet",
      dependencies: [
        "FreshetCore", "FreshetCache", "ZeroMQ",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "Histogram", package: "hdrhistogram-swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),

    // The owner of the log.
    .target(
      name: "FreshetCoordinator",
      dependencies: [
        "FreshetCore", "ZeroMQ",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.copy("OpenAPI/openapi.json")]),

    // What a deployment changes: the manifest, the plan, and the files and revisions that it reads.
    .target(
      name: "FreshetPlan",
      dependencies: [
        "FreshetCache", "FreshetCore",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [.copy("Manifest/freshet.schema.json")]),

    // A fleet in a world of virtual networks, clocks and disks, from one seed.
    .target(name: "FreshetSimulation", dependencies: ["FreshetCache", "FreshetCore"]),

    // A fleet inside a test.
    .target(
      name: "FreshetTesting",
      dependencies: [
        "Freshet", "FreshetCache", "FreshetCoordinator", "FreshetCore", "ZeroMQ",
        .product(name: "Logging", package: "swift-log"),
      ]),

    // The one binary.
    .executableTarget(
      name: "freshet",
      dependencies: [
        "Freshet", "FreshetCache", "FreshetCoordinator", "FreshetCore", "FreshetPlan",
        "FreshetSimulation", "ZeroMQ",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "SwiftCSV", package: "SwiftCSV"),
      ],
      resources: [.copy("Demo/banking77")]),

    .testTarget(name: "ZeroMQTests", dependencies: ["ZeroMQ"]),
    .testTarget(name: "FreshetCoreTests", dependencies: ["FreshetCore"]),
    .testTarget(
      name: "FreshetCacheTests", dependencies: ["FreshetCache", "FreshetCore"],
      resources: [.copy("Keys/key-vectors.json")]),
    .testTarget(
      name: "FreshetTests",
      dependencies: [
        "Freshet", "FreshetCache", "FreshetCore", "ZeroMQ",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "MetricsTestKit", package: "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .testTarget(
      name: "FreshetCoordinatorTests",
      dependencies: [
        "FreshetCoordinator", "FreshetCore",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "JWTKit", package: "jwt-kit"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .testTarget(name: "FreshetPlanTests", dependencies: ["FreshetCore", "FreshetPlan"]),
    .testTarget(
      name: "FreshetSimulationTests", dependencies: ["FreshetSimulation", "FreshetCore"]),
    .testTarget(
      name: "FreshetIntegrationTests",
      dependencies: [
        "Freshet", "FreshetCache", "FreshetCoordinator", "FreshetCore", "FreshetTesting", "ZeroMQ",
      ]),
    .testTarget(name: "FreshetCommandTests", dependencies: ["Freshet", "freshet"]),
    .testTarget(name: "RepositoryTests"),
  ]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6),
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0335-existential-any.md
      .enableUpcomingFeature("ExistentialAny"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0409-access-level-on-imports.md
      .enableUpcomingFeature("InternalImportsByDefault"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0444-member-import-visibility.md
      .enableUpcomingFeature("MemberImportVisibility"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0470-isolated-conformances.md
      .enableUpcomingFeature("InferIsolatedConformances"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0461-async-function-isolation.md
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      // https://github.com/swiftlang/swift-evolution/blob/main/proposals/0481-weak-let.md
      .enableUpcomingFeature("ImmutableWeakCaptures"),
    ]
}

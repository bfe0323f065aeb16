// swift-tools-version: 6.2

import PackageDescription

/// What the coordinator, the command and the tests need, and an agent does not: an application that
/// says `traits: []` neither resolves nor fetches it.
func server(_ name: String, _ package: String) -> Target.Dependency {
  .product(name: name, package: package, condition: .when(traits: ["Coordinator"]))
}

/// The commit that `freshet --version` names; `scripts/install` says it.
let commit = Context.environment["FRESHET_COMMIT"] ?? ""

let package = Package(
  name: "freshet",
  products: [
    .library(name: "Freshet", targets: ["Freshet"]),
    .library(name: "FreshetTesting", targets: ["FreshetTesting"]),
    .library(name: "ZeroMQ", targets: ["ZeroMQ"]),
    .executable(name: "freshet", targets: ["freshet"]),
    .executable(name: "freshet-demo", targets: ["FreshetDemo"]),
  ],
  traits: [
    .trait(
      name: "Coordinator",
      description:
        "The products freshet, freshet-demo and FreshetTesting: what an agent alone does without."),
    .default(enabledTraits: ["Coordinator"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-asn1", from: "1.3.0"),
    .package(url: "https://github.com/apple/swift-certificates", from: "1.15.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.7.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
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

    // JSON, canonical or not, and documents read strictly; it knows nothing of Freshet. YAML is a
    // target of its own, because an agent does without.
    .target(name: "StrictText"),
    .target(name: "StrictYAML", dependencies: ["StrictText", server("Yams", "Yams")]),

    // The protocol: value types without I/O. libzmq brings libsodium, whose SHA-256 it takes.
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    .target(
      name: "FreshetCore",
      dependencies: [
        "CSodium",
        .product(name: "OrderedCollections", package: "swift-collections"),
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ],
      exclude: ["Wire/freshet.proto"]),

    // The in-process cache, and what it needs of the processor that Swift has no word for.
    .systemLibrary(name: "CProcessor"),
    .target(name: "FreshetCache", dependencies: ["CProcessor", "FreshetCore", "StrictText"]),

    // What agents and coordinators need of the process: clocks, metrics, and what threads share.
    .target(
      name: "FreshetRuntime",
      dependencies: [
        "FreshetCore", "ZeroMQ",
        .product(name: "CoreMetrics", package: "swift-metrics"),
      ]),

    // The embedded agent: what an application imports.
    .target(
      name: "Freshet",
      dependencies: [
        "FreshetCore", "FreshetCache", "FreshetRuntime", "StrictText", "ZeroMQ",
        .product(name: "Histogram", package: "hdrhistogram-swift"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),

    // The HTTP contract of the coordinator, which the server and the command line share.
    .target(
      name: "FreshetAPI", dependencies: ["FreshetCore", "StrictText"],
      exclude: ["OpenAPI/openapi.json"]),

    // The owner of the log.
    .target(
      name: "FreshetCoordinator",
      dependencies: [
        "FreshetAPI", "FreshetCore", "FreshetRuntime", "StrictText", "StrictYAML", "ZeroMQ",
        server("AsyncHTTPClient", "async-http-client"),
        server("Crypto", "swift-crypto"),
        server("GRDB", "GRDB.swift"),
        server("GRDBSQLite", "GRDB.swift"),
        server("HTTPTypes", "swift-http-types"),
        server("Hummingbird", "hummingbird"),
        server("HummingbirdCore", "hummingbird"),
        server("JWTKit", "jwt-kit"),
        .product(name: "Logging", package: "swift-log"),
        server("NIOCore", "swift-nio"),
        server("NIOHTTP1", "swift-nio"),
        server("NIOHTTPTypes", "swift-nio-extras"),
        server("NIOPosix", "swift-nio"),
        server("NIOSSL", "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),

    // What a deployment changes: the manifest, the plan, and the files and revisions that it reads.
    .target(
      name: "FreshetPlan",
      dependencies: [
        "FreshetCache", "FreshetCore", "StrictText", "StrictYAML",
        server("Crypto", "swift-crypto"),
      ],
      exclude: ["Manifest/freshet.schema.json"]),

    // A fleet in a world of virtual networks, clocks and disks, from one seed.
    .target(name: "FreshetSimulation", dependencies: ["FreshetCache", "FreshetCore"]),

    // A fleet inside a test.
    .target(
      name: "FreshetTesting",
      dependencies: [
        "Freshet", "FreshetCache", "FreshetCoordinator", "FreshetCore", "FreshetRuntime",
        "ZeroMQ",
        .product(name: "Logging", package: "swift-log"),
      ]),

    // What a command is made of: its arguments, its failures, and what it writes to a terminal.
    .target(
      name: "FreshetTerminal",
      dependencies: [
        "FreshetAPI", "FreshetCore", server("ArgumentParser", "swift-argument-parser"),
      ]),

    // A coordinator's HTTP interface, from the side of whoever publishes.
    .target(
      name: "FreshetClient",
      dependencies: [
        "FreshetAPI", "FreshetCore", "FreshetRuntime", "FreshetTerminal",
        server("AsyncHTTPClient", "async-http-client"),
        server("NIOCore", "swift-nio"),
        server("NIOHTTP1", "swift-nio"),
        server("NIOPosix", "swift-nio"),
        server("NIOSSL", "swift-nio-ssl"),
      ]),

    // The one binary.
    .target(
      name: "CFreshetCommit",
      cSettings: [.define("FRESHET_COMMIT", to: "\"\(commit)\"")]),
    .executableTarget(
      name: "freshet",
      dependencies: [
        "CFreshetCommit", "FreshetAPI", "FreshetCache", "FreshetClient", "FreshetCoordinator",
        "FreshetCore", "FreshetPlan", "FreshetRuntime", "FreshetSimulation", "FreshetTerminal",
        "StrictText", "StrictYAML", "ZeroMQ",
        server("ArgumentParser", "swift-argument-parser"),
        server("AsyncHTTPClient", "async-http-client"),
        server("Configuration", "swift-configuration"),
        .product(name: "Logging", package: "swift-log"),
        server("NIOCore", "swift-nio"),
        server("NIOHTTP1", "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        server("UnixSignals", "swift-service-lifecycle"),
      ]),

    // The demo: a fleet of processes on one machine, with the questions that it answers.
    .executableTarget(
      name: "FreshetDemo",
      dependencies: [
        "Freshet", "FreshetAPI", "FreshetCache", "FreshetClient", "FreshetCoordinator",
        "FreshetCore", "FreshetRuntime", "FreshetTerminal", "ZeroMQ",
        server("ArgumentParser", "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        server("NIOCore", "swift-nio"),
        server("NIOPosix", "swift-nio"),
        server("SwiftCSV", "SwiftCSV"),
        server("UnixSignals", "swift-service-lifecycle"),
      ],
      exclude: ["banking77/README.md", "banking77/test.csv", "banking77/train.csv"]),

    .testTarget(name: "ZeroMQTests", dependencies: ["CZeroMQ", "ZeroMQ"]),
    .testTarget(
      name: "StrictTextTests", dependencies: ["FreshetCore", "StrictText", "StrictYAML"]),
    .testTarget(name: "FreshetCoreTests", dependencies: ["FreshetCore"]),
    .testTarget(
      name: "FreshetCacheTests", dependencies: ["FreshetCache", "FreshetCore", "StrictText"],
      resources: [.copy("Keys/key-vectors.json")]),
    .testTarget(
      name: "FreshetTests",
      dependencies: [
        "Freshet", "FreshetCache", "FreshetCore", "FreshetRuntime", "ZeroMQ",
        .product(name: "CoreMetrics", package: "swift-metrics"),
        server("InMemoryLogging", "swift-log"),
        server("InMemoryTracing", "swift-distributed-tracing"),
        .product(name: "Logging", package: "swift-log"),
        server("MetricsTestKit", "swift-metrics"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]),
    .testTarget(name: "FreshetAPITests", dependencies: ["FreshetAPI", "FreshetCore"]),
    .testTarget(
      name: "FreshetCoordinatorTests",
      dependencies: [
        "CommandTesting", "FreshetAPI", "FreshetCoordinator", "FreshetCore", "FreshetRuntime",
        "FreshetSimulation",
        "ZeroMQ",
        server("Crypto", "swift-crypto"),
        server("GRDB", "GRDB.swift"),
        server("HTTPTypes", "swift-http-types"),
        server("Hummingbird", "hummingbird"),
        server("HummingbirdTesting", "hummingbird"),
        server("InMemoryLogging", "swift-log"),
        server("JWTKit", "jwt-kit"),
        .product(name: "Logging", package: "swift-log"),
        server("NIOCore", "swift-nio"),
        server("NIOEmbedded", "swift-nio"),
        server("NIOPosix", "swift-nio"),
        server("NIOHTTPTypes", "swift-nio-extras"),
        server("NIOSSL", "swift-nio-ssl"),
      ]),
    .testTarget(
      name: "FreshetPlanTests", dependencies: ["FreshetCache", "FreshetCore", "FreshetPlan"]),
    .testTarget(
      name: "FreshetSimulationTests", dependencies: ["FreshetSimulation", "FreshetCore"],
      exclude: ["Regressions.seeds"]),
    .testTarget(
      name: "FreshetIntegrationTests",
      dependencies: [
        "CommandTesting", "Freshet", "FreshetCoordinator", "FreshetCore", "FreshetTesting",
        "ZeroMQ",
        server("InMemoryLogging", "swift-log"),
      ]),
    .testTarget(name: "FreshetTerminalTests", dependencies: ["FreshetTerminal"]),
    // The built binaries as processes, and certificates, for tests.
    .systemLibrary(name: "CSpawn", path: "Tests/CSpawn"),
    .target(
      name: "CommandTesting",
      dependencies: [
        "CSpawn", server("Crypto", "swift-crypto"), server("SwiftASN1", "swift-asn1"),
        server("X509", "swift-certificates"),
      ], path: "Tests/CommandTesting"),
    .testTarget(
      name: "FreshetCommandTests",
      dependencies: [
        "CommandTesting", "Freshet", "FreshetAPI", "FreshetClient", "FreshetCoordinator",
        "FreshetCore", "FreshetDemo", "FreshetTerminal", "ZeroMQ", "freshet",
        server("ArgumentParser", "swift-argument-parser"),
      ]),
    .testTarget(
      name: "FreshetDemoTests",
      dependencies: [
        "CommandTesting", "FreshetCache", "FreshetCoordinator", "FreshetCore", "FreshetDemo",
        "FreshetRuntime", "FreshetTerminal", "ZeroMQ",
        server("ArgumentParser", "swift-argument-parser"),
      ]),
    .testTarget(name: "RepositoryTests", dependencies: ["CommandTesting"]),
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

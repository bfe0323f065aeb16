import Testing

/// What an application that embeds the agent must not link, and what the protocol must not touch.
@Suite struct DependencyTests {
  /// The modules that `path` imports.
  private static func imports(_ path: String) throws -> [String] {
    try Repository.lines(path).compactMap { line in
      var words = line.split(separator: " ")
      while let first = words.first, first.hasPrefix("@") || isAccess(first) { words.removeFirst() }
      guard words.first == "import", let name = words.last else { return nil }
      return String(name.prefix { $0 != "." && $0 != ";" })
    }
  }

  private static func isAccess(_ word: Substring) -> Bool {
    ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }

  private static let permitted: [String: Set<String>] = [
    "ZeroMQ": ["CZeroMQ", "Synchronization"],
    "FreshetCore": ["CSodium", "OrderedCollections", "Synchronization", "SwiftProtobuf"],
    "StrictText": [],
    "FreshetCache": ["CProcessor", "FreshetCore", "StrictText", "Synchronization"],
    // Neither the server's packages nor the database's: the contract alone.
    "FreshetAPI": ["FreshetCore", "StrictText"],
    "FreshetRuntime": ["CoreMetrics", "FreshetCore", "ZeroMQ"],
    "Freshet": [
      "FreshetCache", "FreshetCore", "FreshetRuntime", "Histogram", "Logging", "ServiceLifecycle",
      "StrictText", "Synchronization", "Tracing", "ZeroMQ",
    ],
  ]
  /// What the platform brings; the protocol does without, but for bytes and text.
  private static let platform: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch", "Swift",
  ]

  @Test(arguments: permitted.keys.sorted())
  func `what applications link stays small`(target: String) throws {
    let allowed = try #require(Self.permitted[target])
    for path in try Repository.sources(below: "Sources/\(target)") {
      for module in try Self.imports(path) where !Self.platform.contains(module) {
        #expect(allowed.contains(module), "\(path) imports \(module)")
      }
    }
  }

  /// The files of the command line that serve, keep a log or make tokens and keys; all others only ask.
  private static let servers = [
    "Access/Keys/CoordinatorKeyOptions.swift", "Access/Keys/GrantEntry.swift",
    "Access/Keys/KeysCoordinatorCommand.swift", "Access/Keys/KeysShowCommand.swift",
    "Access/TokenGitHubCommand.swift", "Access/TokenNewCommand.swift", "Audit/LogAudit.swift",
    "Commands/CoordinatorCommand.swift", "Commands/RestoreCommand.swift",
    "Failures/CommandFailure+Coordinator.swift", "Failures/CommandFailure+Keys.swift",
    "Service/CoordinatorService.swift", "Service/SignalService.swift",
    "Settings/ResolvedSettings.swift",
    "Settings/SettingRow+Etcd.swift", "Settings/SettingRow+HTTP.swift",
    "Settings/SettingRow+Nodes.swift",
    "Settings/SettingRow.swift", "Settings/SettingTable.swift",
    "Settings/SettingType.swift",
  ]

  @Test func `the command line knows the server only where it serves`() throws {
    let folder = "Sources/freshet"
    let importers = try Repository.sources(below: folder).filter {
      try Self.imports($0).contains("FreshetCoordinator")
    }
    #expect(importers.map { String($0.dropFirst(folder.count + 1)) }.sorted() == Self.servers)
  }

  @Test func `the protocol opens nothing and reads no clock`() throws {
    let clocks = try Regex(
      "Date\\(\\)|Date\\.now|(Continuous|Suspending)Clock|clock_gettime|DispatchTime|"
        + "Task(\\.detached)? ?\\{|Task\\.sleep|FileHandle|FileManager|Process\\(\\)")
    let chance = try Regex(
      "\\.random\\((in: [^,)]*)?\\)|\\.(shuffled|randomElement)\\(\\)|SystemRandom|UUID\\(\\)")
    for path in try Repository.sources(below: "Sources/FreshetCore") {
      let modules = try Self.imports(path)
      // The standard library is named for what it has no public word for.
      for module in modules where Self.platform.contains(module) && module != "Swift" {
        // Foundation is only what stands in where its essential part is no module of its own.
        #expect(
          module == "FoundationEssentials"
            || module == "Foundation" && modules.contains("FoundationEssentials"),
          "\(path) imports \(module)")
      }
      for (number, line) in try Repository.lines(path).enumerated()
      where !line.drop(while: { $0 == " " }).hasPrefix("//") {
        #expect(line.firstMatch(of: clocks) == nil, "\(path):\(number + 1) \(line)")
        #expect(line.firstMatch(of: chance) == nil, "\(path):\(number + 1) \(line)")
      }
    }
  }

  @Test func `imports are found in every form`() throws {
    let here = "Tests/RepositoryTests/DependencyTests.swift"
    #expect(try Self.imports(here) == ["Testing"])
    #expect(try Self.imports("Sources/Freshet/Exports.swift").contains("FreshetCore"))
  }
}

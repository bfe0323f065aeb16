import ArgumentParser
import Foundation
import FreshetCoordinator
import FreshetTerminal
import Testing

@testable import freshet

@Suite struct SettingsTests {
  private static let yaml = """
    coordinator:
      data-directory: /file
      http-port: 1001
      io-threads: 4
    """

  private static func settings(
    flags: [Setting: String] = [:], environment: [String: String] = [:], file: String? = nil
  ) throws -> ResolvedSettings {
    let file = try file.map { try SettingsFile(path: "f.yaml", data: Data($0.utf8)) }
    return try ResolvedSettings(
      SettingSources(flags: flags, environment: environment, file: file))
  }

  @Test func `flags beat the environment, which beats the file, which beats defaults`() throws {
    let environment = [
      "FRESHET_COORDINATOR_HTTP_PORT": "1002", "FRESHET_COORDINATOR_IO_THREADS": "5",
    ]
    let flags: [Setting: String] = [.httpPort: "1003"]
    let file = try Self.settings(file: Self.yaml).configuration
    #expect(file.httpPort == 1_001 && file.ioThreads == 4 && file.dataDirectory == "/file")
    #expect(file.broadcastPort == 7_401)
    let both = try Self.settings(environment: environment, file: Self.yaml).configuration
    #expect(both.httpPort == 1_002 && both.ioThreads == 5)
    let all = try Self.settings(flags: flags, environment: environment, file: Self.yaml)
    #expect(all.configuration.httpPort == 1_003 && all.configuration.ioThreads == 5)
    #expect(
      try all.table.lines.contains {
        $0.contains("io-threads") && $0.contains("FRESHET_COORDINATOR_IO")
      })
  }

  @Test func `JSON says the same as YAML`() throws {
    let json = #"{"coordinator": {"data-directory": "/file", "http-port": 1001, "io-threads": 4}}"#
    let settings = try Self.settings(file: json)
    #expect(try settings.values == Self.settings(file: Self.yaml).values)
  }

  @Test func `the defaults are those of the library`() throws {
    let settings = try Self.settings(flags: [.dataDirectory: "/d"]).configuration
    let library = CoordinatorConfiguration(dataDirectory: "/d")
    #expect(settings.host == library.host && settings.httpPort == library.httpPort)
    #expect(settings.broadcastPort == library.broadcastPort)
    #expect(settings.sessionPort == library.sessionPort)
    #expect(settings.exposesWithoutAuthentication == library.exposesWithoutAuthentication)
    #expect(settings.expectedNodes == library.expectedNodes)
    #expect(settings.connectionsPerAddress == library.connectionsPerAddress)
    #expect(settings.ioThreads == library.ioThreads)
    #expect(settings.beaconInterval == library.beaconInterval)
    #expect(settings.retention == library.retention)
  }

  @Test func `each setting has one option of its name, and each option a setting`() throws {
    let coordinator = try #require(
      try CommandTree(json: FreshetCommand._dumpHelp()).subcommand("coordinator"))
    let others = ["--config", "--json", "--print-configuration", "--help", "-h", "--version"]
    let options = coordinator.options.filter { !others.contains($0) }
    #expect(options.sorted() == Setting.allCases.map(\.flag).sorted())
    for setting in Setting.allCases {
      let isFlag = coordinator.kind(of: setting.flag) == .flag
      let given = try SettingOptions.parse([setting.flag] + (isFlag ? [] : ["x"])).flags
      #expect(given == [setting: isFlag ? "true" : "x"])
    }
    #expect(try SettingOptions.parse([]).flags.isEmpty)
  }

  @Test func `each setting sets a value of its own`() throws {
    let texts: [Setting: String] = [
      .dataDirectory: "d", .log: "etcd", .etcdTimeout: "2s", .etcdPatience: "9s",
      .takeoverAfter: "4s", .host: "h", .httpHost: "h", .accessFile: "a", .maxDrop: "5%",
      .exposeWithoutAuthentication: "true", .newFleet: "true", .beaconInterval: "2s",
      .longestBound: "3s", .retention: "40d", .logLevel: "trace", .plainHTTP: "true",
      .httpSocketOnly: "true", .permitUnboundedNodes: "true", .socketMode: "0660",
    ]
    var seen: Set<String> = []
    for setting in Setting.allCases {
      var values = SettingValues.defaults
      try setting.row.set(texts[setting] ?? "7", &values)
      #expect(seen.insert("\(values)").inserted, "\(setting)")
      #expect("\(values)" != "\(SettingValues.defaults)", "\(setting)")
    }
  }

  @Test func `the help of a setting names its default`() {
    let options = CoordinatorCommand.helpMessage(columns: 400).split(separator: "\n  --")
    for setting in Setting.allCases {
      guard let text = setting.defaultText, text != "false" else { continue }
      // A long name is on a line of its own.
      let option = options.first { $0.hasPrefix(setting.flag.dropFirst(2) + " ") }
      #expect(option?.contains("Default: \(text)") == true, "\(setting)")
    }
  }

  @Test(arguments: [
    ("coordinator:\n  http-prot: 1\n", "'coordinator.http-prot' is not a setting"),
    ("http-port: 1\n", "'http-port' is not a setting"),
    ("coordinator:\n  http-port: [1, 2]\n", "coordinator.http-port in f.yaml is a list"),
    ("coordinator:\n  http-port:\n    a: 1\n", "coordinator.http-port in f.yaml is an object"),
    ("coordinator:\n  http-prot: {}\n", "'coordinator.http-prot' is not a setting"),
    ("coordinator.http-port: 1\ncoordinator: {http-port: 2}\n", "f.yaml stands there twice"),
    ("- a\n", "is not an object of settings"),
    ("{", "neither YAML nor JSON"),
    ("", "neither YAML nor JSON"),
    ("coordinator:\n  http-port: 1\n  http-port: 2\n", "'http-port' stands there twice"),
  ])
  func `a wrong file is refused by name`(text: String, problem: String) throws {
    let failure = try #require(throws: CommandFailure.self) {
      try Self.settings(flags: [.dataDirectory: "/d"], file: text)
    }
    #expect(failure.status == .configuration)
    #expect(failure.message.contains(problem), "\(failure.message)")
  }

  @Test(
    arguments: [
      (.httpPort, "65536", "0 to 65535"), (.httpPort, "", "0 to 65535"),
      (.broadcastPort, "x", "0 to 65535"), (.sessionPort, "-1", "0 to 65535"),
      (.expectedNodes, "0", "1 to 100000"), (.ioThreads, "17", "1 to 16"),
      (.connectionsPerAddress, "0", "1 to 100000"),
      (.httpConnectionsPerAddress, "0", "1 to 100000"), (.tlsKey, "key.pem", "--tls-certificate"),
      (.tlsCertificate, "a.pem", "--tls-key"), (.httpSocketOnly, "true", "--http-socket"),
      (.beaconInterval, "1", "50ms to 1m"), (.beaconInterval, "49ms", "50ms to 1m"),
      (.retention, "30d", "31d to 3650d"), (.logLevel, "loud", "trace"),
      (.exposeWithoutAuthentication, "yes", "true or false"), (.host, "0.0.0.0", "127.0.0.1"),
      (.sessionPort, "7401", "as broadcast-port is"), (.host, "", "is empty"),
      (.socketMode, "0666", "0600 or 0660"), (.socketMode, "0660", "--socket-directory"),
      (.socketDirectory, "run", "begins with /"), (.socketDirectory, "", "is empty"),
    ] as [(Setting, String, String)])
  func `a value out of range is named with its place and its limits`(
    setting: Setting, text: String, limits: String
  ) throws {
    for inEnvironment in [true, false] {
      var flags: [Setting: String] = [.dataDirectory: "/d"]
      if !inEnvironment { flags[setting] = text }
      let environment = inEnvironment ? [setting.variable: text] : [:]
      let failure = try #require(throws: CommandFailure.self) {
        try Self.settings(flags: flags, environment: environment)
      }
      #expect(failure.status == .configuration)
      #expect(failure.message.contains(inEnvironment ? setting.variable : setting.flag))
      #expect(failure.message.contains(limits), "\(failure.message)")
    }
  }

  @Test func `a file beyond the limit is refused`() throws {
    let data = Data(repeating: UInt8(ascii: " "), count: SettingsFile.longest + 1)
    let failure = try #require(throws: CommandFailure.self) {
      try SettingsFile(path: "f.yaml", data: data)
    }
    #expect(failure.status == .configuration)
  }

  @Test func `whoever types a command is told of flags, and not of fields`() throws {
    let failure = try #require(throws: CommandFailure.self) {
      try Self.settings(flags: [.dataDirectory: "/d", .host: "0.0.0.0"])
    }
    #expect(
      failure.message.hasSuffix(
        "keep to 127.0.0.1, give --http-host another address, or set "
          + "--expose-without-authentication"), "\(failure.message)")
    #expect(
      Setting.withFlags("the host of a httpPort, or accessFile.")
        == "the host of a --http-port, or --access-file.")
  }

  @Test func `the library's names of fields lead to settings`() {
    #expect(Setting(field: "httpPort") == .httpPort)
    #expect(Setting(field: "ioThreads") == .ioThreads)
    #expect(Setting(field: "exposesWithoutAuthentication") == .exposeWithoutAuthentication)
    #expect(Setting(field: "nothing") == nil)
    func names(_ value: Any) -> [String] { Mirror(reflecting: value).children.compactMap(\.label) }
    let fields =
      names(CoordinatorConfiguration(dataDirectory: "d"))
      + names(EtcdSettings()).map { "etcd" + $0.prefix(1).uppercased() + $0.dropFirst() }
    let other: [Setting] = [.logLevel, .takeoverAfter]
    for setting in Setting.allCases where !other.contains(setting) {
      #expect(fields.contains { Setting(field: $0) == setting }, "\(setting)")
    }
    #expect(Setting(field: "takeoverAfter") == .takeoverAfter)
    #expect(Setting.httpPort.variable == "FRESHET_COORDINATOR_HTTP_PORT")
  }
}

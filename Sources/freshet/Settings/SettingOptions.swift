import ArgumentParser
import Foundation
import FreshetTerminal

/// The coordinator's settings as options.
///
/// Each is named as its ``Setting`` is, which gives its help. They stay texts here, so that values from all
/// sources are parsed, and refused, in the same words.
struct SettingOptions: ParsableArguments {
  static let fileVariable = "FRESHET_CONFIG"

  @Option(
    help: ArgumentHelp(
      "A file of settings: .yaml, .yml or .json. Also \(fileVariable).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var config: String?

  @Option(.dataDirectory) var dataDirectory: String?
  @Option(.log) var log: String?
  @Option(.etcd) var etcd: String?
  @Option(.etcdPrefix) var etcdPrefix: String?
  @Option(.etcdUser) var etcdUser: String?
  @Option(.etcdPasswordFile) var etcdPasswordFile: String?
  @Option(.etcdCA) var etcdCA: String?
  @Option(.etcdCertificate) var etcdCertificate: String?
  @Option(.etcdKey) var etcdKey: String?
  @Option(.etcdTimeout) var etcdTimeout: String?
  @Option(.etcdPatience) var etcdPatience: String?
  @Option(.takeoverAfter) var takeoverAfter: String?
  @Option(.host) var host: String?
  @Option(.httpHost) var httpHost: String?
  @Option(.accessFile) var accessFile: String?
  @Option(.httpPort) var httpPort: String?
  @Option(.tlsCertificate) var tlsCertificate: String?
  @Option(.tlsKey) var tlsKey: String?
  @Flag(.plainHTTP) var plainHTTP: Bool
  @Option(.httpSocket) var httpSocket: String?
  @Flag(.httpSocketOnly) var httpSocketOnly: Bool
  @Option(.httpConnectionsPerAddress) var httpConnectionsPerAddress: String?
  @Option(.broadcastPort) var broadcastPort: String?
  @Option(.sessionPort) var sessionPort: String?
  @Option(.socketDirectory) var socketDirectory: String?
  @Option(.socketMode) var socketMode: String?
  @Flag(.exposeWithoutAuthentication) var exposeWithoutAuthentication: Bool
  @Option(.expectedNodes) var expectedNodes: String?
  @Option(.connectionsPerAddress) var connectionsPerAddress: String?
  @Option(.ioThreads) var ioThreads: String?
  @Option(.maxDrop) var maxDrop: String?
  @Option(.beaconInterval) var beaconInterval: String?
  @Option(.longestBound) var longestBound: String?
  @Flag(.permitUnboundedNodes) var permitUnboundedNodes: Bool
  @Flag(.newFleet) var newFleet: Bool
  @Option(.retention) var retention: String?
  @Option(.logLevel) var logLevel: String?

  /// All sources of settings.
  func sources() throws(CommandFailure) -> SettingSources {
    let environment = ProcessInfo.processInfo.environment
    let path = config ?? environment[Self.fileVariable]
    var file: SettingsFile?
    if let path { file = try SettingsFile(path: path) }
    return SettingSources(flags: flags, environment: environment, file: file)
  }

  /// The texts of the options that were given, by the setting of the same name.
  var flags: [Setting: String] {
    var flags: [Setting: String] = [:]
    for case (let label?, let value) in Mirror(reflecting: self).children {
      // A property wrapper is stored under the name of its property with an underscore.
      let setting = Setting.allCases.first { "_\($0)" == label }
      guard let setting else { continue }
      switch value {
      case let option as Option<String?>: flags[setting] = option.wrappedValue
      case let flag as Flag<Bool>: flags[setting] = flag.wrappedValue ? "true" : nil
      default: break
      }
    }
    return flags
  }
}

extension Option<String?> {
  fileprivate init(_ setting: Setting) {
    self.init(help: setting.row.help, completion: setting.row.completion)
  }
}

extension Flag<Bool> {
  fileprivate init(_ setting: Setting) {
    self.init(wrappedValue: false, help: setting.row.help)
  }
}

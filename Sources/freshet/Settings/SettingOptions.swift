import ArgumentParser
import Foundation
import FreshetTerminal

/// The coordinator's settings as flags.
///
/// They stay texts here, so that values from all places are parsed and refused in the same words.
struct SettingOptions: ParsableArguments {
  static let fileVariable = "FRESHET_CONFIG"

  @Option(
    help: ArgumentHelp(
      "A file of settings: .yaml, .yml or .json. Also \(fileVariable).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var config: String?

  @Option(
    help: "The directory of the log; made if it is not there. Required.", completion: .directory)
  var dataDirectory: String?

  @Option(help: "The address to listen on. Default: 127.0.0.1.")
  var host: String?

  @Option(help: "The address for publishers alone. Default: the same.")
  var httpHost: String?

  @Option(
    help: ArgumentHelp("A file that says who may do what over HTTP.", valueName: "file"),
    completion: .file())
  var accessFile: String?

  @Option(help: "The port for publishers; 0 takes a free one. Default: 7400.")
  var httpPort: String?

  @Option(help: "The port of the broadcast; 0 takes a free one. Default: 7401.")
  var broadcastPort: String?

  @Option(help: "The port for agents' probes; 0 takes a free one. Default: 7402.")
  var sessionPort: String?

  @Flag(help: "Permit a host that other machines reach, though nothing asks who they are.")
  var exposeWithoutAuthentication = false

  @Option(help: "Nodes expected at most, 1 to 100000. Default: 1000.")
  var expectedNodes: String?

  @Option(
    help: """
      Connections that one address may hold at each port for agents, 1 to 100000. Default: 1024.
      """)
  var connectionsPerAddress: String?

  @Option(help: "I/O threads of the broadcast, 1 to 16. Default: 2.")
  var ioThreads: String?

  @Option(
    help: ArgumentHelp(
      "How much a publish may drop without --confirm, such as 20% or 10000. Default: none, no limit.",
      valueName: "limit"))
  var maxDrop: String?

  @Option(help: "How often the head is broadcast, 50ms to 1m. Default: 1s.")
  var beaconInterval: String?

  @Option(help: "The longest bound on staleness that a node may promise. Default: 10s.")
  var longestBound: String?

  @Flag(help: "Say that a log made now is the fleet's first: events settle at once.")
  var newFleet = false

  @Option(help: "How long events are kept, at least 31d. Default: 31d.")
  var retention: String?

  @Option(help: "From which level on to log: trace to critical. Default: info.")
  var logLevel: String?

  /// All sources of settings.
  func sources() throws(CommandFailure) -> SettingSources {
    let environment = ProcessInfo.processInfo.environment
    let path = config ?? environment[Self.fileVariable]
    var file: SettingsFile?
    if let path { file = try SettingsFile(path: path) }
    return SettingSources(flags: flags, environment: environment, file: file)
  }

  private var flags: [Setting: String] {
    var flags: [Setting: String] = [:]
    flags[.dataDirectory] = dataDirectory
    flags[.host] = host
    flags[.httpHost] = httpHost
    flags[.accessFile] = accessFile
    flags[.httpPort] = httpPort
    flags[.broadcastPort] = broadcastPort
    flags[.sessionPort] = sessionPort
    flags[.exposeWithoutAuthentication] = exposeWithoutAuthentication ? "true" : nil
    flags[.expectedNodes] = expectedNodes
    flags[.connectionsPerAddress] = connectionsPerAddress
    flags[.ioThreads] = ioThreads
    flags[.beaconInterval] = beaconInterval
    flags[.longestBound] = longestBound
    flags[.maxDrop] = maxDrop
    flags[.newFleet] = newFleet ? "true" : nil
    flags[.retention] = retention
    flags[.logLevel] = logLevel
    return flags
  }
}

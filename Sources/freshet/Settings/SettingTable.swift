import FreshetCoordinator
import FreshetCore

/// The row of each setting: what it sets, its type and its help.
extension Setting {
  /// Ten years; anything longer is taken for a wrong unit.
  private static let longestRetention: Duration = .seconds(3_650 * 86_400)

  var row: SettingRow {
    switch self {
    case .dataDirectory:
      .init(
        \.configuration.dataDirectory, .directory,
        "The log's directory, created if missing. Required")
    case .log: .log
    case .etcd: .etcd
    case .etcdPrefix: .etcdPrefix
    case .etcdUser: .etcdUser
    case .etcdPasswordFile: .etcdPasswordFile
    case .etcdCA: .etcdCA
    case .etcdCertificate: .etcdCertificate
    case .etcdKey: .etcdKey
    case .etcdTimeout: .etcdTimeout
    case .etcdPatience: .etcdPatience
    case .takeoverAfter: .takeoverAfter
    case .host:
      .init(
        \.configuration.host, .text,
        "The address to listen on; one that other machines reach needs keys for nodes, and TLS")
    case .httpHost: .httpHost
    case .httpPort: .httpPort
    case .tlsCertificate: .tlsCertificate
    case .tlsKey: .tlsKey
    case .plainHTTP: .plainHTTP
    case .httpSocket: .httpSocket
    case .httpSocketOnly: .httpSocketOnly
    case .httpConnectionsPerAddress: .httpConnectionsPerAddress
    case .broadcastPort: .broadcastPort
    case .sessionPort: .sessionPort
    case .socketDirectory: .socketDirectory
    case .socketMode: .socketMode
    case .accessFile: .accessFile
    case .exposeWithoutAuthentication: .exposeWithoutAuthentication
    case .expectedNodes:
      .init(\.configuration.expectedNodes, .number(1...100_000), "The most nodes expected")
    case .connectionsPerAddress: .connectionsPerAddress
    case .ioThreads:
      .init(\.configuration.ioThreads, .number(1...16), "I/O threads for the broadcast")
    case .beaconInterval: .beaconInterval
    case .longestBound: .longestBound
    case .permitUnboundedNodes: .permitUnboundedNodes
    case .newFleet: .newFleet
    case .maxDrop:
      .init(
        \.configuration.maxDrop, .dropLimit,
        "The most that a publish may drop without --confirm: 20%, 10000; none disables it")
    case .retention:
      .init(
        \.configuration.retention,
        .duration(CoordinatorConfiguration.shortestRetention...Self.longestRetention),
        "How long events are kept")
    case .logLevel:
      .init(\.logLevel, .logLevel, "The lowest level to log, trace to critical")
    }
  }
}

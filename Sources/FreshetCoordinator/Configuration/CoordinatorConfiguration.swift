import FreshetAPI
public import FreshetCore

/// The settings of a coordinator: addresses, ports, limits and how long events are kept.
public struct CoordinatorConfiguration: Sendable {
  /// The path of the directory that holds the log.
  ///
  /// The coordinator creates it if necessary. Only one process at a time can use it.
  public var dataDirectory: String
  /// What keeps the log.
  ///
  /// Default: ``LogEngine/file``.
  public var log: LogEngine
  /// Where the log is if ``log`` is ``LogEngine/etcd``.
  public var etcd: EtcdSettings
  /// The address on which the coordinator listens for agents, and for HTTP unless ``httpHost`` is set.
  ///
  /// Default: 127.0.0.1.
  public var host: String
  /// The address on which the HTTP interface listens; nil to use ``host``.
  public var httpHost: String?
  /// The path of the access file, which says who may do what over HTTP, and who may be a node; nil to accept callers
  /// without authentication.
  ///
  /// The coordinator reads the file at its start and in ``Coordinator/reload()``. Without one, the HTTP interface may
  /// listen only on a loopback address, unless ``exposesWithoutAuthentication`` is set.
  public var accessFile: String?
  /// The path of the HTTP interface's certificate in PEM, with its intermediate ones; nil to speak plain HTTP.
  ///
  /// The coordinator reads it and ``tlsKey`` again when the files change, and in ``Coordinator/reload()``.
  public var tlsCertificate: String?
  /// The path of the certificate's private key in PEM, a file that others can neither read nor write.
  public var tlsKey: String?
  /// Whether to speak plain HTTP on an address that other machines can reach, where whoever listens on the way reads
  /// tokens.
  ///
  /// Meant for a coordinator behind a proxy that ends TLS. Default: false, which refuses such an address without
  /// ``tlsCertificate``.
  public var plainHTTP: Bool
  /// The path of a Unix socket for the machine's own operators; nil for none.
  ///
  /// Callers of the coordinator's own user, and root, have all rights there without a token.
  public var httpSocket: String?
  /// Whether ``httpSocket`` takes the place of the TCP port of the HTTP interface.
  ///
  /// Default: false.
  public var httpSocketOnly: Bool
  /// The most connections that one address may hold to the HTTP interface, from 1 to 100,000.
  ///
  /// A loopback address may hold all. Default: 256.
  public var httpConnectionsPerAddress: Int
  /// The TCP port of the HTTP interface; 0 takes a free port.
  ///
  /// Default: 7400.
  public var httpPort: UInt16
  /// The TCP port on which agents receive broadcasts; 0 takes a free port.
  ///
  /// Default: 7401.
  public var broadcastPort: UInt16
  /// The TCP port for agents' probes, catch-ups and reports; 0 takes a free port.
  ///
  /// Default: 7402.
  public var sessionPort: UInt16
  /// The directory of two more sockets for agents, for nodes on this machine alone: Unix sockets, beside the ports.
  ///
  /// It must exist, belong to the coordinator's user or to root, and be writable by nobody else. Where the ports ask for
  /// keys, the sockets do as well. Default: nil, for none.
  public var socketDirectory: String?
  /// Who may connect to the sockets in ``socketDirectory``.
  ///
  /// Default: ``SocketMode-swift.enum/owner``.
  public var socketMode: SocketMode
  /// Whether to accept an address that other machines can reach, although nobody is authenticated there.
  ///
  /// Anybody who reaches the HTTP port can then purge the whole fleet, and anybody who reaches the agents' ports can
  /// pretend to be a node, unless keys of nodes are listed. Default: false, which refuses such an address.
  public var exposesWithoutAuthentication: Bool
  /// Who may connect to the two ports for agents.
  ///
  /// Default: ``NodeAccess/automatic``, which asks for keys as soon as some are listed.
  public var nodes: NodeAccess
  /// The keys of nodes, in addition to those that the access file lists.
  ///
  /// Default: none.
  public var nodeGrants: [NodeKeyGrant]
  /// The largest number of nodes that the fleet is expected to have, from 1 to 100,000.
  ///
  /// At its start, the coordinator checks that the process may open enough file descriptors for them. Default: 1,000.
  public var expectedNodes: Int
  /// The most connections that one address may hold at each of the two ports for agents, from 1 to 100,000.
  ///
  /// Connections beyond the limit are closed. Each node holds one connection to each port. Raise the limit if more
  /// nodes share an address, for instance behind network address translation. For IPv6, each /64 network counts as one
  /// address. Default: 1,024.
  public var connectionsPerAddress: Int
  /// The number of libzmq's I/O threads, from 1 to 16.
  ///
  /// With a single thread, an event takes half as long again to reach the last of 100 nodes. Default: 2.
  public var ioThreads: Int
  /// The time between two broadcasts of the head, by which nodes notice a lost last event; from 50 ms to 60 s.
  ///
  /// Default: 1 s.
  public var beaconInterval: Duration
  /// The longest bound on staleness that a node may promise, within ``permittedBounds``.
  ///
  /// A node with a longer bound is refused. For this long after a log began, no event settles, because nodes of an
  /// earlier log may still be serving. Default: 10 s.
  public var longestBound: Duration
  /// Whether nodes may promise no bound on staleness where no key tells nodes apart.
  ///
  /// Until such a node reports, every wait for an event lasts to its deadline, even if the node is long dead. Default:
  /// false.
  public var permitsUnboundedNodes: Bool
  /// Whether a newly created log is the fleet's first one, so that no node can hold a proof from an earlier log.
  ///
  /// If true, events settle without waiting for ``longestBound`` first. Default: false.
  public var startsNewFleet: Bool
  /// The most that one publish may drop without confirmation.
  ///
  /// If set, the coordinator asks the live nodes before each publish what it would drop. Default: nil (disabled).
  public var maxDrop: DropLimit?
  /// The age beyond which the log forgets events, at least ``shortestRetention``.
  ///
  /// Default: 31 days.
  public var retention: Duration

  /// How long a stop waits for requests under way before it cuts them, so that tests can wait longer.
  package var shutdownPatience: Duration
  package static let shutdownPatience: Duration = .seconds(1)

  /// Creates a configuration with every other setting at its default.
  public init(dataDirectory: String) {
    self.dataDirectory = dataDirectory
    log = .file
    etcd = EtcdSettings()
    host = DefaultAddress.host
    httpHost = nil
    accessFile = nil
    tlsCertificate = nil
    tlsKey = nil
    plainHTTP = false
    httpSocket = nil
    httpSocketOnly = false
    httpConnectionsPerAddress = 256
    shutdownPatience = Self.shutdownPatience
    httpPort = DefaultAddress.httpPort
    broadcastPort = DefaultAddress.broadcastPort
    sessionPort = DefaultAddress.sessionPort
    socketDirectory = nil
    socketMode = .owner
    exposesWithoutAuthentication = false
    nodes = .automatic
    nodeGrants = []
    expectedNodes = 1_000
    connectionsPerAddress = 1_024
    ioThreads = 2
    beaconInterval = .seconds(1)
    longestBound = .seconds(10)
    permitsUnboundedNodes = false
    startsNewFleet = false
    retention = Self.shortestRetention
  }

  /// The values allowed for ``longestBound``: 200 ms to 24 h.
  public static let permittedBounds = Freshness.shortestBound...Freshness.longestBound

  /// The shortest ``retention``: the longest lifetime of an entry, 30 days, plus one day.
  public static let shortestRetention: Duration = .seconds(31 * 86_400)

  /// Checks that every setting is within its limits.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for the first setting that is not.
  func validate() throws(CoordinatorError) {
    func refuse(_ field: String, _ problem: String) throws(CoordinatorError) {
      throw .configuration(field: field, problem: problem)
    }
    if dataDirectory.isEmpty { try refuse("dataDirectory", "is empty; name a directory") }
    if host.isEmpty { try refuse("host", "is empty; name an address, such as 127.0.0.1") }
    if log == .etcd { try etcd.validate() }
    try checkReach()
    try checkTransport()
    try checkSockets()
    if !(1...100_000 ~= httpConnectionsPerAddress) {
      try refuse("httpConnectionsPerAddress", "give 1 to 100000")
    }
    if !(1...100_000 ~= expectedNodes) { try refuse("expectedNodes", "give 1 to 100000") }
    if !(1...100_000 ~= connectionsPerAddress) {
      try refuse("connectionsPerAddress", "give 1 to 100000")
    }
    if !(1...16 ~= ioThreads) { try refuse("ioThreads", "give 1 to 16") }
    if !(.milliseconds(50)...(.seconds(60)) ~= beaconInterval) {
      try refuse("beaconInterval", "give 50ms to 60s")
    }
    if !(Self.permittedBounds ~= longestBound) { try refuse("longestBound", "give 200ms to 24h") }
    if retention < Self.shortestRetention {
      try refuse("retention", "give at least 31 days: entries may live for 30")
    }
  }
}

extension CoordinatorConfiguration {
  /// Refuses a listening address that other machines can reach unless its callers are authenticated.
  package func checkReach() throws(CoordinatorError) {
    try checkNodeReach()
    if exposesWithoutAuthentication { return }
    if httpHost?.isEmpty == true {
      throw .configuration(field: "httpHost", problem: "is empty; name an address")
    }
    let http = httpHost ?? host
    if !httpSocketOnly, !isLoopback(host: http), accessFile == nil {
      throw .configuration(
        field: httpHost == nil ? "host" : "httpHost",
        problem:
          "is \(http), which other machines may reach, and nothing asks who they are; keep to "
          + "127.0.0.1, give an accessFile, or set exposesWithoutAuthentication")
    }
  }
}

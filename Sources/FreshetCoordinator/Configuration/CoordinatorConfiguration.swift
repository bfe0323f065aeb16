public import FreshetCore
public import ZeroMQ

/// The settings of a coordinator.
public struct CoordinatorConfiguration: Sendable {
  /// The directory of the log.
  ///
  /// It is created if it does not exist. No other process may use it.
  public var dataDirectory: String
  /// The address that everything listens on.
  ///
  /// Default: 127.0.0.1.
  public var host: String
  /// The address of the HTTP interface alone; nil for ``host``.
  public var httpHost: String?
  /// The file that says who may do what at the HTTP interface; nil if callers are not authenticated.
  ///
  /// The coordinator reads it at the start. Without one the HTTP interface listens on the loopback only.
  public var accessFile: String?
  /// The port of the HTTP interface; 0 takes a free one.
  ///
  /// Default: 7400.
  public var httpPort: UInt16
  /// The port of the broadcast; 0 takes a free one.
  ///
  /// Default: 7401.
  public var broadcastPort: UInt16
  /// The port for agents' probes, catch-ups and reports; 0 takes a free one.
  ///
  /// Default: 7402.
  public var sessionPort: UInt16
  /// Permits a host that other machines can reach, although the coordinator does not authenticate callers.
  ///
  /// Whoever reaches the HTTP port can then purge the fleet. Default: false, which refuses such a host.
  public var exposesWithoutAuthentication: Bool
  /// How agents' connections are secured.
  ///
  /// Default: plain text.
  public var security: Security
  /// The largest number of nodes expected.
  ///
  /// The coordinator checks at the start that it has enough descriptors for them.
  public var expectedNodes: Int
  /// Connections that one address may hold at each of the two ports for agents.
  ///
  /// Connections beyond the limit are cut off. Each node holds one connection at each port. Raise the limit where
  /// more nodes than this share an address, for instance behind network address translation. For IPv6, each /64
  /// network counts as one address. Default: 1,024.
  public var connectionsPerAddress: Int
  /// The number of libzmq's I/O threads.
  ///
  /// With two, the last of a hundred nodes does not wait half as long again.
  public var ioThreads: Int
  /// How often the head is broadcast, so that nodes notice when the last event was lost.
  ///
  /// Default: 1 s.
  public var beaconInterval: Duration
  /// The longest bound on staleness that a node may promise.
  ///
  /// A node with a longer bound is refused. Nothing settles for this long after a log began, because nodes of an
  /// earlier log may still be serving. Default: 10 s.
  public var longestBound: Duration
  /// Whether a newly created log is the fleet's first, so that no node can hold a proof of another log.
  ///
  /// Events then settle at once. Default: false.
  public var startsNewFleet: Bool
  /// How much of what the fleet holds one publish may drop without confirmation.
  ///
  /// With a limit, the coordinator asks live nodes before each publish. Default: nil (no limit).
  public var maxDrop: DropLimit?
  /// The age beyond which events are forgotten, at least the longest lifetime of an entry.
  ///
  /// Default: 31 d.
  public var retention: Duration

  /// Creates a configuration with the defaults.
  public init(dataDirectory: String) {
    self.dataDirectory = dataDirectory
    host = DefaultAddress.host
    httpHost = nil
    accessFile = nil
    httpPort = DefaultAddress.httpPort
    broadcastPort = DefaultAddress.broadcastPort
    sessionPort = DefaultAddress.sessionPort
    exposesWithoutAuthentication = false
    security = .none
    expectedNodes = 1_000
    connectionsPerAddress = 1_024
    ioThreads = 2
    beaconInterval = .seconds(1)
    longestBound = .seconds(10)
    startsNewFleet = false
    retention = Self.shortestRetention
  }

  /// The range of ``longestBound``.
  public static let permittedBounds = Freshness.shortestBound...Freshness.longestBound

  /// The least ``retention``: one day more than the longest lifetime of an entry.
  public static let shortestRetention: Duration = .seconds(31 * 86_400)

  /// Checks every field.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)``.
  func validate() throws(CoordinatorError) {
    func refuse(_ field: String, _ problem: String) throws(CoordinatorError) {
      throw .configuration(field: field, problem: problem)
    }
    if dataDirectory.isEmpty { try refuse("dataDirectory", "is empty; name a directory") }
    if host.isEmpty { try refuse("host", "is empty; name an address, such as 127.0.0.1") }
    try checkReach()
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
  /// Refuses addresses that other machines can reach without being authenticated.
  package func checkReach() throws(CoordinatorError) {
    if exposesWithoutAuthentication { return }
    if httpHost?.isEmpty == true {
      throw .configuration(field: "httpHost", problem: "is empty; name an address")
    }
    let http = httpHost ?? host
    if !isLoopback(host: http), accessFile == nil {
      throw .configuration(
        field: httpHost == nil ? "host" : "httpHost",
        problem:
          "is \(http), which other machines may reach, and nothing asks who they are; keep to "
          + "127.0.0.1, give an accessFile, or set exposesWithoutAuthentication")
    }
    // The access file covers publishers only. Agents are authenticated by the connection's security, or not
    // at all.
    if !isLoopback(host: host), case .none = security {
      throw .configuration(
        field: "host",
        problem:
          "is \(host), which other machines may reach, and nothing asks agents who they are; "
          + "keep to 127.0.0.1, give httpHost another address, or set exposesWithoutAuthentication")
    }
  }
}

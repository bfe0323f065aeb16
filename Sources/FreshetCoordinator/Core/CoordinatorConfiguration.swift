public import FreshetCore
public import ZeroMQ

/// What a deployment tells its coordinator.
public struct CoordinatorConfiguration: Sendable {
  /// The directory of the log: made if it is not there, used by this process alone.
  public var dataDirectory: String
  /// The address on which everything listens.
  ///
  /// Default: 127.0.0.1.
  public var host: String
  /// The address of the HTTP interface alone; nil if it is the same.
  public var httpHost: String?
  /// A file that says who may do what at the HTTP interface; nil if nobody is asked.
  ///
  /// It is read at the start. Without one the HTTP interface keeps to the loopback.
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
  /// Permits a `host` that other machines reach, although nothing here asks who they are.
  ///
  /// Whoever reaches the HTTP port can purge the fleet. Default: false, and such a host is refused.
  public var exposesWithoutAuthentication: Bool
  /// How connections of agents are secured.
  ///
  /// Default: plain text.
  public var security: Security
  /// Nodes that are expected at most: descriptors for them are checked for at the start.
  public var expectedNodes: Int
  /// Connections that one address may hold at each of the two ports for agents; what comes beyond that is
  /// cut off.
  ///
  /// Each node has one connection at each port. Raise it where more nodes than this come from one address, such
  /// as through a translation of addresses. Of IPv6, a network of 64 bits counts as one address. Default: 1,024.
  public var connectionsPerAddress: Int
  /// libzmq's I/O threads; two keep the last of a hundred nodes from waiting half as long again.
  public var ioThreads: Int
  /// How often the head is broadcast, so that a lost last event is found.
  ///
  /// Default: 1 s.
  public var beaconInterval: Duration
  /// The longest bound on staleness that a node may promise; a node with a longer one is refused.
  ///
  /// So long after a log began nothing is called settled: nodes of an earlier log may be serving.
  /// Default: 10 s.
  public var longestBound: Duration
  /// Says that a log which is made now is the fleet's first: no node can hold a proof of another.
  ///
  /// Then events settle at once. Default: false.
  public var startsNewFleet: Bool
  /// How much of what the fleet holds one publish may drop without being confirmed.
  ///
  /// With a limit, live nodes are asked before each publish. Default: nil, any amount.
  public var maxDrop: DropLimit?
  /// Events older than this are forgotten, at least the longest lifetime of an entry.
  ///
  /// Default: 31 d.
  public var retention: Duration

  /// A configuration with the defaults.
  public init(dataDirectory: String) {
    self.dataDirectory = dataDirectory
    host = "127.0.0.1"
    httpHost = nil
    accessFile = nil
    httpPort = 7400
    broadcastPort = 7401
    sessionPort = 7402
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

  /// What the longest bound may be.
  public static let permittedBounds = Freshness.shortestBound...Freshness.longestBound

  /// Longer than any entry may live, by a day.
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
  /// Refuses to listen where others reach what asks nobody.
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
    // The access file is about publishers; agents are asked by the connection's security, or not.
    if !isLoopback(host: host), case .none = security {
      throw .configuration(
        field: "host",
        problem:
          "is \(host), which other machines may reach, and nothing asks agents who they are; "
          + "keep to 127.0.0.1, give httpHost another address, or set exposesWithoutAuthentication")
    }
  }
}

/// Why a coordinator could not start, or had to stop.
public enum CoordinatorError: Error, Equatable, Sendable {
  /// A field of the configuration is out of bounds.
  case configuration(field: String, problem: String)
  /// The log cannot be used; says why and what to do.
  case log(String)
  /// A port cannot be listened on; says which and why.
  case listen(String)
  /// ZeroMQ failed otherwise, such as for want of descriptors.
  case zeroMQ(ZeroMQError)
  /// The log failed while it ran: whether its last events are durable must be read anew.
  case logFailed(String)
  /// It was started before: make another.
  case alreadyStarted
}

/// Where a log on etcd is, and how to reach it.
public struct EtcdSettings: Equatable, Sendable {
  /// The URLs of the servers, such as `https://etcd-1:2379`, from 1 to 16.
  ///
  /// A request goes to the next one when a server does not answer in time.
  public var servers: [String]
  /// The beginning of all keys of the log, such as `/freshet/support`.
  ///
  /// Two fleets on the same servers need two prefixes, of which neither begins with the other and a slash.
  public var prefix: String
  /// The user's name; nil for servers that ask for none.
  public var user: String?
  /// The path of the file that holds the user's password; nil without ``user``.
  public var passwordFile: String?
  /// The path of the certificates in PEM of those who may vouch for the servers; nil for the system's.
  public var certificateAuthority: String?
  /// The path of this coordinator's own certificate in PEM; nil if the servers ask for none.
  public var certificate: String?
  /// The path of the key of ``certificate`` in PEM.
  public var key: String?
  /// How long one server has to answer, from 50 ms to 10 s.
  ///
  /// A server that lost its leader would hang for seven seconds. Default: 1 s.
  public var timeout: Duration = .seconds(1)
  /// How long the log may be without any answer before the coordinator stops, from 1 s to 60 s.
  ///
  /// Until then nobody is told anything. Default: 8 s, in which etcd has a new leader three times over.
  public var patience: Duration = .seconds(8)
  /// How long an owner of the log must show no sign of life before another coordinator takes the log over, from 1 s to
  /// 60 s.
  ///
  /// An owner shows one each third of it. Default: 3 s.
  public var takeoverAfter: Duration = .seconds(3)

  /// Creates settings with every other one at its default.
  public init(servers: [String] = [], prefix: String = "") {
    self.servers = servers
    self.prefix = prefix
  }
}

/// What keeps the fleet's log.
public enum LogEngine: String, CaseIterable, Sendable {
  /// A file in the data directory, which one process can use.
  case file
  /// Servers of etcd. The data directory holds a copy for queries, which is made anew at each start.
  case etcd
}

/// A setting of the coordinator, by its one name.
///
/// ``row`` says everything else about it, and the property of the same name in ``SettingOptions`` makes it an option.
/// `http-port` is `--http-port` on the command line, `FRESHET_COORDINATOR_HTTP_PORT` in the environment and
/// `http-port` below `coordinator` in the file.
package enum Setting: String, CaseIterable, Sendable {
  case dataDirectory = "data-directory"
  case log
  case etcd
  case etcdPrefix = "etcd-prefix"
  case etcdUser = "etcd-user"
  case etcdPasswordFile = "etcd-password-file"
  case etcdCA = "etcd-ca"
  case etcdCertificate = "etcd-certificate"
  case etcdKey = "etcd-key"
  case etcdTimeout = "etcd-timeout"
  case etcdPatience = "etcd-patience"
  case takeoverAfter = "takeover-after"
  case host
  case httpHost = "http-host"
  case httpPort = "http-port"
  case tlsCertificate = "tls-certificate"
  case tlsKey = "tls-key"
  case plainHTTP = "plain-http"
  case httpSocket = "http-socket"
  case httpSocketOnly = "http-socket-only"
  case httpConnectionsPerAddress = "http-connections-per-address"
  case broadcastPort = "broadcast-port"
  case sessionPort = "session-port"
  case socketDirectory = "socket-directory"
  case socketMode = "socket-mode"
  case accessFile = "access-file"
  case exposeWithoutAuthentication = "expose-without-authentication"
  case expectedNodes = "expected-nodes"
  case connectionsPerAddress = "connections-per-address"
  case ioThreads = "io-threads"
  case beaconInterval = "beacon-interval"
  case longestBound = "longest-bound"
  case permitUnboundedNodes = "permit-unbounded-nodes"
  case newFleet = "new-fleet"
  case maxDrop = "max-drop"
  case retention
  case logLevel = "log-level"

  /// The group of the coordinator's settings in the file.
  package static let group = "coordinator"
  /// The prefix of all environment variables, in lower case.
  package static let prefix = "freshet"

  /// The setting for a field of ``FreshetCoordinator/CoordinatorConfiguration``; nil if there is none.
  package init?(field: String) {
    guard let setting = Self.allCases.first(where: { $0.field == field }) else { return nil }
    self = setting
  }

  /// The name of its field in ``FreshetCoordinator/CoordinatorConfiguration``.
  private var field: String {
    switch self {
    case .exposeWithoutAuthentication: "exposesWithoutAuthentication"
    case .permitUnboundedNodes: "permitsUnboundedNodes"
    case .newFleet: "startsNewFleet"
    case .etcdCA: "etcdCertificateAuthority"
    default: "\(self)"
    }
  }

  /// Replaces the names of fields in `text` with flags, which users of the command know.
  package static func withFlags(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let name = word.prefix { $0.isLetter }
      // `host` and others are also English words, so only names with an upper-case letter are replaced.
      guard name.contains(where: \.isUppercase), let setting = Setting(field: String(name)) else {
        return String(word)
      }
      return setting.flag + word.dropFirst(name.count)
    }.joined(separator: " ")
  }

  /// The option on the command line.
  package var flag: String { "--\(rawValue)" }

  /// The environment variable.
  package var variable: String {
    "\(Self.prefix)_\(Self.group)_\(rawValue)".uppercased()
      .replacing("-", with: "_")
  }

  /// The default; nil if the setting is required, or unset by default.
  package var defaultText: String? { row.defaultText }
}

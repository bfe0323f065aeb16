import FreshetRuntime
public import ZeroMQ

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How a node's connections to the coordinator are secured.
///
///     var configuration = AgentConfiguration(…)
///     configuration.security = try .fromEnvironment()
public enum NodeSecurity: Sendable {
  /// Unencrypted, and only to a coordinator at a loopback address or at its Unix sockets.
  case plainOnThisMachine
  /// Encrypted: the node proves who it is, and knows its coordinator by its key.
  case keys(NodeKeys)
  /// Unencrypted, to any address.
  ///
  /// Whoever is on the way can read every event, change them, and keep them from this node without its notice.
  case plainWithoutAuthentication
}

/// A node's own key, and the coordinator's keys that it trusts.
public struct NodeKeys: Sendable {
  /// The node's own key; the nodes of one deployment may share it.
  public var own: CurveKeyPair
  /// The public keys of the coordinator: several while its key is replaced.
  ///
  /// They are tried in turn.
  public var coordinators: [CurvePublicKey]

  /// Creates the keys of a node.
  public init(own: CurveKeyPair, coordinators: [CurvePublicKey]) {
    self.own = own
    self.coordinators = coordinators
  }
}

extension NodeSecurity {
  /// The variable with the node's secret key.
  static let keyVariable = "FRESHET_NODE_KEY"
  /// The variable with the path of the node's key file.
  static let fileVariable = "FRESHET_NODE_KEY_FILE"
  /// The variable with the coordinator's public keys, separated by commas.
  static let coordinatorVariable = "FRESHET_COORDINATOR_KEY"

  /// Reads the keys in the file at `path`, which `freshet keys new` writes.
  ///
  /// - Throws: ``AgentError/configuration(field:problem:)`` if the file is wrong, or others can read or write it.
  public static func keyFile(_ path: String) throws(AgentError) -> NodeSecurity {
    do throws(KeyFileError) {
      let file = try NodeKeyFile(path: path)
      return try keys(file.secretKey, file.coordinators)
    } catch {
      throw .configuration(field: "security", problem: "has an unusable key file: \(error)")
    }
  }

  /// Reads the keys that the environment gives: `FRESHET_NODE_KEY_FILE`, a path; or `FRESHET_NODE_KEY`, the secret key,
  /// with `FRESHET_COORDINATOR_KEY`, the coordinator's public keys separated by commas.
  ///
  /// Without them the result is ``plainOnThisMachine``, which a coordinator on another machine refuses.
  ///
  /// - Throws: ``AgentError/configuration(field:problem:)`` if they are wrong or incomplete.
  public static func fromEnvironment() throws(AgentError) -> NodeSecurity {
    try fromEnvironment(ProcessInfo.processInfo.environment)
  }

  static func fromEnvironment(
    _ environment: [String: String]
  ) throws(AgentError) -> NodeSecurity {
    func refuse(_ problem: String) -> AgentError {
      .configuration(field: "security", problem: problem)
    }
    let key = environment[keyVariable]
    let coordinators = environment[coordinatorVariable]
    if let path = environment[fileVariable] {
      guard !path.isEmpty else {
        throw refuse("has an empty path in \(fileVariable); give a key file, or unset it")
      }
      guard key == nil, coordinators == nil else {
        throw refuse("has keys in \(fileVariable) and beside it; give the file alone, or no file")
      }
      return try keyFile(path)
    }
    guard key != nil || coordinators != nil else { return .plainOnThisMachine }
    guard let key, let coordinators else {
      throw refuse(
        "needs both \(keyVariable) and \(coordinatorVariable); "
          + "\(key == nil ? keyVariable : coordinatorVariable) is missing")
    }
    // A secret that came out of a file may end with its newline.
    guard let secret = try? CurveSecretKey(text: key.filter { !$0.isWhitespace }) else {
      throw refuse("has no key in \(keyVariable); a key is 40 characters of Z85")
    }
    var trusted: [CurvePublicKey] = []
    for text in coordinators.split(separator: ",", omittingEmptySubsequences: false) {
      let text = text.filter { !$0.isWhitespace }
      guard let key = try? CurvePublicKey(text: text) else {
        throw refuse(
          "has no keys in \(coordinatorVariable); give 40 characters of Z85, or several such keys "
            + "separated by commas")
      }
      trusted.append(key)
    }
    do throws(KeyFileError) {
      return try keys(secret, trusted)
    } catch {
      throw refuse("has unusable keys: \(error)")
    }
  }

  private static func keys(
    _ secret: CurveSecretKey, _ coordinators: [CurvePublicKey]
  ) throws(KeyFileError) -> NodeSecurity {
    do throws(ZeroMQError) {
      return .keys(NodeKeys(own: try CurveKeyPair(secretKey: secret), coordinators: coordinators))
    } catch {
      throw .malformed(line: 0, problem: "\(error)")
    }
  }

  /// The number of the coordinator's keys to try in turn; 0 without keys.
  var attempts: Int {
    if case .keys(let keys) = self { max(1, keys.coordinators.count) } else { 0 }
  }

  /// The security of a socket that tries one of the keys.
  package func socketSecurity(trying index: Int) -> Security {
    guard case .keys(let keys) = self, let count = Optional(keys.coordinators.count), count > 0
    else { return .none }
    return .curveClient(keys.own, server: keys.coordinators[index % count])
  }

  /// Refuses what is unsafe for a coordinator at `address`, or cannot work.
  func check(_ address: CoordinatorAddress) throws(AgentError) {
    switch self {
    case .plainWithoutAuthentication: return
    case .keys(let keys):
      guard 1...NodeKeyFile.mostCoordinators ~= keys.coordinators.count else {
        throw .configuration(
          field: "security",
          problem: "has \(keys.coordinators.count) keys of the coordinator; give 1 to "
            + "\(NodeKeyFile.mostCoordinators)")
      }
    case .plainOnThisMachine:
      guard !address.isOnThisMachine else { return }
      throw .configuration(
        field: "security",
        problem: "is plain, and the coordinator is at \(address.host), on another machine perhaps; "
          + "give keys (in code, or by \(Self.fileVariable) or \(Self.keyVariable) and fromEnvironment), or "
          + "choose plainWithoutAuthentication")
    }
  }
}

import FreshetCore
import Logging

/// Writes what happens in the coordinator to its operational log.
extension Logger {
  /// Logs a durable event with its kind, actor and source.
  func log(_ event: LoggedEvent) {
    info(
      "event logged",
      metadata: [
        "sequence": "\(event.sequence)",
        "kind": "\(event.event?.kind.name.rawValue ?? "of a newer version")",
        "actor": "\((event.event?.actor ?? "unknown").forLog(EventLimits.idBytes))",
        "source": "\((event.event?.source ?? "unknown").forLog(EventLimits.sourceBytes))",
      ])
  }

  /// Logs an occurrence in the coordinator's life.
  ///
  /// Peers choose names, ids and applications, so all metadata is escaped here, in one place.
  func log(_ note: CoordinatorNote) {
    let line = NoteLine(note)
    log(level: line.level, "\(line.message)", metadata: line.metadata)
  }
}

/// A note as a line of the log.
struct NoteLine {
  /// The most names listed in one message.
  ///
  /// A longer list is cut, and its length is added.
  private static let mostNames = 20
  /// The longest text in one field, in Unicode scalars.
  private static let mostText = 1_024

  let level: Logger.Level
  let message: String
  private let fields: [String: String]

  /// The fields, each on one line and visible.
  var metadata: Logger.Metadata { fields.mapValues { .string($0.forLog(Self.mostText)) } }

  private init(_ level: Logger.Level, _ message: String, _ fields: [String: String]) {
    self.level = level
    self.message = message
    self.fields = fields
  }

  init(_ note: CoordinatorNote) {
    self =
      switch note {
      case .joined(let node): .init(.info, "node joined", ["node": node.name, "id": node.id])
      case .left(let node): .init(.info, "node left", ["node": node.name])
      case .fenced(let node):
        .init(.info, "node silent for its bound: it serves nothing", ["node": node.name])
      case .forgot(let node): .init(.info, "node forgotten", ["node": node.name])
      case .refused, .refusedKey, .quota, .revoked: Self.refusal(note)
      case .missing(let application):
        .init(
          .error, "an application has fewer nodes than expected",
          [
            "application": application.name, "live": "\(application.live)",
            "expected": "\(application.expected)",
          ])
      case .complete(let application):
        .init(
          .notice, "an application has its nodes again", ["application": application.name])
      case .excess(let excess, let node, let count):
        .init(
          .warning, "messages dropped, because a peer sends too many",
          [
            "sort": excess.rawValue, "node": node?.name ?? "unknown", "dropped": "\(count)",
          ])
      case .diverged(let node, let position):
        .init(
          .critical,
          "a node is ahead of the log or holds another history: a new epoch begins",
          ["node": node.name, "position": "\(position)"])
      case .newEpoch(let epoch): .init(.warning, "new epoch", ["epoch": "\(epoch)"])
      case .garbled(let error): .init(.debug, "garbage", ["error": "\(error)"])
      case .logRefused(let reason): .init(.error, "log takes no events", ["reason": reason])
      case .missed(let settlement): Self.missed(settlement)
      }
  }

  private static func refusal(_ note: CoordinatorNote) -> NoteLine {
    switch note {
    case .refused(let node, let code):
      .init(.warning, "node refused", ["node": node.name, "code": "\(code)"])
    case .refusedKey(let node, let credential):
      .init(
        .warning, "node refused: no grant has its key",
        ["node": node.name, "application": node.application, "key": credential.shown])
    case .quota(let node, let grant):
      .init(
        .warning, "node refused: there are as many nodes as permitted",
        ["node": node.name, "grant": grant ?? "the whole fleet"])
    case .revoked(let node):
      .init(
        .warning, "node revoked: its key, name or application is no longer permitted",
        ["node": node.name, "id": node.id])
    default: .init(.warning, "node refused", [:])
    }
  }

  private static func missed(_ settlement: Settlement) -> NoteLine {
    let late = settlement.nodes.filter { !$0.standing.isSettled }.map(\.node)
    let missing = settlement.requirements.filter { !$0.isMet }
      .map { "\($0.applied) of \($0.requirement)" }
    return .init(
      .warning, "somebody waited in vain for events to settle",
      [
        "events": "\(settlement.events)", "late": "\(late.prefix(mostNames))",
        "lateCount": "\(late.count)", "missing": "\(missing)",
      ])
  }
}

extension NodeCredential {
  /// The public key for a log line.
  fileprivate var shown: String {
    switch self {
    case .none: "none"
    case .key(let key): key
    }
  }
}

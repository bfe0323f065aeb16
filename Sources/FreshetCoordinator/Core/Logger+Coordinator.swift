import FreshetCore
import Logging

/// Writes what happens in the coordinator to its operational log.
extension Logger {
  /// The most names listed in one message.
  ///
  /// A longer list is cut, and its length is added.
  private static let mostNames = 20

  /// Logs a durable event with its kind, actor and source.
  func log(_ event: LoggedEvent) {
    info(
      "event logged",
      metadata: [
        "sequence": "\(event.sequence)",
        "kind": "\(event.event?.kind.name.rawValue ?? "of a newer version")",
        "actor": "\(event.event?.actor ?? "unknown")",
        "source": "\(event.event?.source ?? "unknown")",
      ])
  }

  /// Logs an occurrence in the coordinator's life.
  func log(_ note: CoordinatorNote) {
    switch note {
    case .joined(let node):
      info("node joined", metadata: ["node": "\(node.name)", "id": "\(node.id)"])
    case .left(let node): info("node left", metadata: ["node": "\(node.name)"])
    case .fenced(let node):
      info(
        "node silent for its bound: it serves nothing", metadata: ["node": "\(node.name)"])
    case .refused(let node, let code):
      warning("node refused", metadata: ["node": "\(node.name)", "code": "\(code)"])
    case .forgot(let node): info("node forgotten", metadata: ["node": "\(node.name)"])
    case .diverged(let node, let position):
      critical(
        "a node is ahead of the log or holds another history: a new epoch begins",
        metadata: ["node": "\(node.name)", "position": "\(position)"])
    case .newEpoch(let epoch): warning("new epoch", metadata: ["epoch": "\(epoch)"])
    case .garbled(let error): debug("garbage", metadata: ["error": "\(error)"])
    case .logRefused(let reason):
      error("log takes no events", metadata: ["reason": "\(reason)"])
    case .missed(let settlement):
      let late = settlement.nodes.filter { !$0.standing.isSettled }.map(\.node)
      let missing = settlement.requirements.filter { !$0.isMet }
        .map { "\($0.applied) of \($0.requirement)" }
      warning(
        "somebody waited in vain for events to settle",
        metadata: [
          "events": "\(settlement.events)", "late": "\(late.prefix(Self.mostNames))",
          "lateCount": "\(late.count)", "missing": "\(missing)",
        ])
    }
  }
}

package import FreshetCore

extension Problem {
  /// The problem of a node that is not forgotten; `text` is the id or name that was given.
  package init(_ error: ForgetError, node text: String) {
    let shown = text.forLog()
    switch error {
    case .unknown:
      self.init(
        .noSuchNode, "no node has the id or name \(shown); GET /v1/fleet lists them", field: "node")
    case .ambiguous(let nodes):
      self.init(
        .ambiguousNode,
        "several nodes have the name \(shown); give the id of one: "
          + nodes.map(Self.text).joined(separator: ", "), field: "node",
        allowed: nodes.map(\.id))
    case .mayServe(let node, let wait):
      let left = wait.map { "; it can be forgotten after \(DurationText.rough($0)) of silence" }
      self.init(
        .nodeMayServe,
        "the node \(node.name.forLog()) may be serving from its cache, and a wait would miss it"
          + (left ?? ""), field: "node")
    case .stopping:
      self.init(.stopping, "the coordinator is stopping: try again")
    }
  }

  private static func text(_ node: Namesake) -> String {
    let standing = node.isAway ? FleetDocument.away : node.standing.rawValue
    return "\(node.id.forLog()) (\(standing), silent for \(DurationText.rough(node.silence)))"
  }
}

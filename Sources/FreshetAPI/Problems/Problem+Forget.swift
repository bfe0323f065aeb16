package import FreshetCore

extension Problem {
  /// The problem of a node that is not forgotten; `text` is the id or name that was given.
  package init(_ error: ForgetError, node text: String) {
    let shown = text.forLog()
    switch error {
    case .unknown:
      self.init(
        .noSuchNode, "no node has the id or name \(shown); GET /v1/fleet lists them", field: "node")
    case .ambiguous(let ids):
      self.init(
        .ambiguousNode,
        "several nodes have the name \(shown); give the id of one: "
          + ids.map { $0.forLog() }.joined(separator: ", "), field: "node", allowed: ids)
    case .mayServe(let node, let wait):
      let left = wait.map { "; it can be forgotten after \(DurationText.format($0)) of silence" }
      self.init(
        .nodeMayServe,
        "the node \(node.name.forLog()) may be serving from its cache, and a wait would miss it"
          + (left ?? ""), field: "node")
    case .stopping:
      self.init(.stopping, "the coordinator is stopping: try again")
    }
  }
}

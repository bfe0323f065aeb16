/// One thing that `freshet doctor` found.
package struct Finding: Codable, Equatable, Sendable {
  /// The types of findings, with stable names.
  package enum Sort: String, Codable, CaseIterable, Sendable {
    case logTrouble = "log-trouble"
    case certificateUnusable = "certificate-unusable"
    case certificateEndsSoon = "certificate-ends-soon"
    case noNodes = "no-nodes"
    case nodesMissing = "nodes-missing"
    case nodeAway = "node-away"
    case versionNotActive = "version-not-active"
    case versionNotPublished = "version-not-published"
    case aliasOfAlias = "alias-of-alias"
    case probableSlip = "probable-slip"
    case idNotUsed = "id-not-used"
    case versionNotUsed = "version-not-used"
    case nodeWithoutBound = "node-without-bound"
    case oldProtocol = "old-protocol"
    case notChecked = "not-checked"
    case nothingChecked = "nothing-checked"
    case versionWasNotActive = "version-was-not-active"

    /// Whether something is wrong; otherwise it is only worth a look.
    package var isWrong: Bool {
      switch self {
      case .logTrouble, .certificateUnusable, .noNodes, .nodesMissing, .nodeAway, .versionNotActive,
        .versionNotPublished, .aliasOfAlias, .probableSlip, .nothingChecked:
        true
      case .idNotUsed, .versionNotUsed, .nodeWithoutBound, .oldProtocol, .notChecked,
        .versionWasNotActive, .certificateEndsSoon:
        false
      }
    }
  }

  package var sort: Sort
  /// Whether something is wrong; otherwise it is only worth a look.
  package var isWrong: Bool
  /// What was found, as a sentence without a full stop.
  package var detail: String
  /// What to do, as a sentence without a full stop.
  package var advice: String
  /// The dimension concerned, such as `prompt:refund`; absent if there is none.
  package var dimension: String?
  /// The names of the nodes concerned.
  package var nodes: [String]

  init(
    _ sort: Sort, _ detail: String, advice: String, dimension: String? = nil,
    nodes: [String] = []
  ) {
    self.sort = sort
    isWrong = sort.isWrong
    self.detail = detail
    self.advice = advice
    self.dimension = dimension
    self.nodes = nodes
  }
}

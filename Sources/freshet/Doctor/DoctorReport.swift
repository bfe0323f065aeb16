package import FreshetAPI
package import FreshetTerminal

/// The report of `freshet doctor`, for people and scripts.
package struct DoctorReport: Sendable {
  private let findings: [Finding]
  private let fleet: FleetDocument

  package init(_ findings: [Finding], of fleet: FleetDocument) {
    self.findings = findings
    self.fleet = fleet
  }

  /// The number of findings that are wrong.
  package var wrongCount: Int { findings.count(where: \.isWrong) }

  /// A few lines for each finding, and a summary.
  package var lines: [String] { lines(on: .none) }

  /// The lines for `terminal`.
  package func lines(on terminal: Terminal) -> [String] {
    findings.flatMap { finding in
      [
        terminal.paint(
          finding.isWrong ? "wrong" : "look", finding.isWrong ? .bad : .notable)
          + PlainText.line(" (\(finding.sort.rawValue)): \(finding.detail)"),
        PlainText.line("  to do: \(finding.advice)"),
      ]
    } + [summary]
  }

  private var summary: String {
    let nodes = Quantity.count(fleet.nodes.count, "node", "nodes")
    let place = "\(nodes), head \(fleet.head.sequence) of epoch \(fleet.head.epoch)"
    if findings.isEmpty { return "nothing is wrong: \(place)" }
    let look = findings.count - wrongCount
    let wrong =
      wrongCount == 0 ? "nothing is" : Quantity.count(wrongCount, "thing is", "things are")
    return "\(wrong) wrong" + (look > 0 ? ", \(look) worth a look" : "") + ": \(place)"
  }

  /// The report for scripts.
  package var document: Document { Document(isWell: wrongCount == 0, findings: findings) }

  package struct Document: Codable, Equatable, Sendable {
    /// Whether nothing is wrong.
    package var isWell: Bool
    package var findings: [Finding]
  }
}

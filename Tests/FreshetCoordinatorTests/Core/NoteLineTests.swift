import Logging
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// Peers choose names, so no line of the log shows them as they are.
@Suite struct `Note lines` {
  private static let evil = "x\nlevel=critical \u{1B}[2J\u{202E}"
  private static let node = NodeIdentity(
    id: evil, name: evil, application: evil, applicationVersion: evil, bound: .seconds(1))
  private static let view = ApplicationView(name: evil, expected: 2, live: 1)

  /// One of each sort.
  private static let notes: [CoordinatorNote] = [
    .joined(node), .left(node), .fenced(node), .refused(node, .identity),
    .refusedKey(node, .key(evil)), .quota(node, grant: evil), .revoked(node), .missing(view),
    .complete(view), .excess(.hellos, node, 7), .forgot(node),
    .diverged(
      node, Position(epoch: Epoch(counter: 1, high: 1, low: 1), sequence: 1, digest: .zero)),
    .newEpoch(Epoch(counter: 1, high: 1, low: 1)), .garbled(.malformed(evil)), .logRefused(evil),
    .missed(
      Settlement(
        sequence: 1,
        nodes: [
          NodeSettlement(
            node: evil, id: evil, application: evil, standing: .pending, appliedAfter: nil,
            dropped: nil)
        ], isCounted: true, requiring: [NodeRequirement(1, of: evil)])),
  ]

  @Test(arguments: notes.indices)
  func `every field is on one line, and commands no terminal`(index: Int) {
    let line = NoteLine(Self.notes[index])
    #expect(!line.message.contains("critical "))
    for (key, value) in line.metadata {
      let isPlain = "\(value)".unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x202E
      }
      #expect(isPlain, "\(key) of note \(index)")
    }
  }

  @Test func `the table has every sort of note`() {
    func number(_ note: CoordinatorNote) -> Int {
      switch note {
      case .joined: 0
      case .left: 1
      case .fenced: 2
      case .refused: 3
      case .refusedKey: 4
      case .quota: 5
      case .revoked: 6
      case .missing: 7
      case .complete: 8
      case .excess: 9
      case .forgot: 10
      case .diverged: 11
      case .newEpoch: 12
      case .garbled: 13
      case .logRefused: 14
      case .missed: 15
      }
    }
    #expect(Self.notes.map(number) == Array(0..<16))
  }

  @Test func `a name is told as far as it is text`() {
    let line = NoteLine(.left(Self.node))
    #expect("\(line.metadata["node"] ?? "")".hasPrefix(#"x\u{a}level=critical \u{1b}[2J"#))
  }
}

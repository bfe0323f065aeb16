/// How many nodes must have applied an event before whoever waits is content: with no node in the fleet
/// everything is settled, and nobody was asked.
public struct NodeRequirement: Equatable, Sendable, CustomStringConvertible {
  /// Requirements of one question.
  package static let most = 16

  /// The application whose nodes count; nil for all nodes.
  public let application: String?
  /// So many at least.
  public let count: Int

  /// At least `count` nodes of `application`; of all, if it is nil.
  public init(_ count: Int, of application: String? = nil) {
    self.count = count
    self.application = application
  }

  /// What `text` says, such as `3` or `support=3`; nil if it says no number from 1 to the most nodes of a fleet.
  public init?(_ text: some StringProtocol) {
    let number: Substring
    if let equals = text.lastIndex(of: "=") {
      guard equals > text.startIndex else { return nil }
      application = String(text[..<equals])
      number = Substring(text[text.index(after: equals)...])
    } else {
      application = nil
      number = Substring(text)
    }
    guard number.utf8.allSatisfy({ 48...57 ~= $0 }), let count = Int(number),
      1...Roster.capacity ~= count
    else { return nil }
    self.count = count
  }

  /// Such as `3` or `support=3`.
  public var description: String { (application.map { "\($0)=" } ?? "") + "\(count)" }
}

/// A requirement, and how many nodes meet it.
public struct MetRequirement: Equatable, Sendable {
  /// What is required.
  public let requirement: NodeRequirement
  /// How many nodes of those that are meant have applied the event, and are not away.
  public let applied: Int

  /// Whether that is enough.
  public var isMet: Bool { applied >= requirement.count }
}

/// What somebody waits for.
package struct SettlementQuestion: Equatable, Sendable {
  /// What is waited for is the last of them; what they dropped is summed.
  package var events: EventSpans
  /// How many nodes must have applied it.
  package var requirements: [NodeRequirement]

  package init(_ events: EventSpans, requiring requirements: [NodeRequirement] = []) {
    self.events = events
    self.requirements = requirements
  }

  /// About one event.
  package init(_ sequence: SequenceNumber) { self.init(EventSpans(sequence)) }
}

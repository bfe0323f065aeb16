/// How many nodes must have applied an event before a wait succeeds.
///
/// Without a requirement, an empty fleet is settled at once.
public struct NodeRequirement: Equatable, Sendable, CustomStringConvertible {
  /// The most requirements of one question.
  package static let most = 16

  /// The application whose nodes count; nil for all nodes.
  public let application: String?
  /// The least number of nodes.
  public let count: Int

  /// Requires at least `count` nodes of `application`, or of the whole fleet if it is nil.
  public init(_ count: Int, of application: String? = nil) {
    self.count = count
    self.application = application
  }

  /// Parses text such as `3` or `support=3`; nil unless the number is from 1 to the largest fleet (10,000).
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

  /// The requirement as text, such as `3` or `support=3`.
  public var description: String { (application.map { "\($0)=" } ?? "") + "\(count)" }
}

/// A requirement and how many nodes meet it.
public struct MetRequirement: Equatable, Sendable {
  /// The requirement.
  public let requirement: NodeRequirement
  /// How many of the nodes concerned have applied the event and are not away.
  public let applied: Int

  /// Whether enough nodes have applied the event.
  public var isMet: Bool { applied >= requirement.count }
}

/// What a caller waits for.
package struct SettlementQuestion: Equatable, Sendable {
  /// The events.
  ///
  /// The wait is for the last of them; their drops are summed.
  package var events: EventSpans
  /// How many nodes must have applied the last event.
  package var requirements: [NodeRequirement]

  package init(_ events: EventSpans, requiring requirements: [NodeRequirement] = []) {
    self.events = events
    self.requirements = requirements
  }

  package init(_ sequence: SequenceNumber) { self.init(EventSpans(sequence)) }
}

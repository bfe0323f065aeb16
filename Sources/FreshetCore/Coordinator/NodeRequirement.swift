/// The number of nodes that must have applied an event before a wait succeeds.
///
/// Without a requirement, an event settles at once in an empty fleet.
public struct NodeRequirement: Equatable, Sendable, CustomStringConvertible {
  /// The most requirements in one question.
  package static let most = 16

  /// The application whose nodes count; nil if all nodes count.
  public let application: String?
  /// The least number of nodes that must have applied the event.
  public let count: Int

  /// Requires at least `count` nodes of `application`, or of the whole fleet if it is nil.
  public init(_ count: Int, of application: String? = nil) {
    self.count = count
    self.application = application
  }

  /// Parses text such as `3` or `support=3`; nil unless the number is between 1 and 10,000, the size of the largest
  /// fleet.
  public init?(_ text: some StringProtocol) {
    let number: Substring
    if let equals = text.lastIndex(of: "=") {
      guard equals > text.startIndex, String(text).isNormal else { return nil }
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

/// A requirement, and the number of nodes that count towards it.
public struct MetRequirement: Equatable, Sendable {
  /// The requirement that was given.
  public let requirement: NodeRequirement
  /// The number of nodes that count: they have applied the event and are not away.
  public let applied: Int

  /// Whether enough nodes have applied the event.
  public var isMet: Bool { applied >= requirement.count }
}

/// The events that a caller waits for, and the nodes that it requires.
package struct SettlementQuestion: Equatable, Sendable {
  /// The events that the caller asks about.
  ///
  /// The wait is for the last of them. What they have dropped is summed.
  package var events: EventSpans
  /// The numbers of nodes that must have applied the last event.
  package var requirements: [NodeRequirement]

  package init(_ events: EventSpans, requiring requirements: [NodeRequirement] = []) {
    self.events = events
    self.requirements = requirements
  }

  package init(_ sequence: SequenceNumber) { self.init(EventSpans(sequence)) }
}

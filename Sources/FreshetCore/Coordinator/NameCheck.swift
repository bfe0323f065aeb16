/// Finds events whose names no entry depends on, and suggests the names that their publisher probably meant.
///
/// The check is a value without sockets: it states the questions for the nodes and takes in their answers.
package struct NameCheck: Equatable, Sendable {
  /// An event whose name the log does not confirm.
  private struct Named: Equatable {
    var index: Int
    /// All dimensions that the event changes.
    ///
    /// If an entry depends on any of them, the name is confirmed.
    var dimensions: [Dimension]

    var subject: Dimension { dimensions.count == 1 ? dimensions[0] : dimensions[0].whole }
  }

  private var open: [Named] = []
  /// The dimensions for which a deployment has set versions in the log.
  private let logged: [Dimension]
  private var used: Set<Dimension> = []
  private var hasAnswer = false
  private var lacksAnswer = false

  /// Finds the names in `events` that the log does not confirm.
  ///
  /// The log confirms a name only if a deployment set versions for it, because a purge leaves a trace of any name, even
  /// a wrong one.
  ///
  /// - Parameters:
  ///   - events: the events to be published.
  ///   - logged: the dimensions for which a deployment has set versions in the log.
  ///   - isReplay: returns whether an event was already published under the same idempotency key.
  package init(_ events: [Event], logged: [Dimension], isReplay: (Event) -> Bool) {
    self.logged = logged
    let byWhole = Dictionary(grouping: logged, by: \.whole)
    for (index, event) in events.enumerated() where !isReplay(event) {
      let dimensions = event.changes.compactMap(\.dimension)
        .filter { $0.kind != .everything && $0.kind != .key }
      guard !dimensions.isEmpty else { continue }
      let isLogged = dimensions.contains { dimension in
        byWhole[dimension.whole]?.contains { Self.vouches($0, for: dimension) } == true
      }
      if !isLogged { open.append(Named(index: index, dimensions: dimensions)) }
    }
  }

  /// The first question for the nodes, whether entries depend on the names; nil if the log confirms all of them.
  package var question: UsesQuery? {
    open.isEmpty
      ? nil : UsesQuery(dimensions: Set(open.flatMap { $0.dimensions.map(\.whole) }).sorted())
  }

  /// Records the nodes' answers to ``question``; pass nil if the nodes could not be asked.
  package mutating func takeUses(_ answer: FleetUses?) {
    if answer == nil { lacksAnswer = true }
    for node in answer?.nodes ?? [] {
      guard case .success(let uses) = node.answer else {
        lacksAnswer = true
        continue
      }
      hasAnswer = true
      lacksAnswer = lacksAnswer || uses.hasMore
      for use in uses.uses { used.insert(use.dimension) }
    }
    open.removeAll { named in
      named.dimensions.contains { dimension in used.contains { Self.vouches($0, for: dimension) } }
    }
  }

  /// Returns whether a known dimension confirms the name `dimension`.
  ///
  /// Known are the dimensions that entries depend on, and those in the log.
  ///
  /// A customer's fields are confirmed by the customer. A prompt does not confirm an unknown role, although the event
  /// drops every answer of the prompt: roles are few, and each is written down somewhere.
  private static func vouches(_ known: Dimension, for dimension: Dimension) -> Bool {
    if dimension.facet != nil, dimension.kind.isConfiguration { return known == dimension }
    return known.touches(dimension)
  }

  /// The second question for the nodes, which similar names exist; nil if no name is left to be confirmed.
  package var search: UsesQuery? {
    open.isEmpty || !hasAnswer
      ? nil : UsesQuery(kinds: Set(open.map(\.subject.kind)).sorted())
  }

  /// Records the nodes' answers to ``search``.
  package mutating func takeSearch(_ answer: FleetUses?) {
    for case .success(let uses) in answer?.nodes.map(\.answer) ?? [] {
      for use in uses.uses { used.insert(use.dimension) }
    }
  }

  /// The result of the check.
  ///
  /// - Parameter mayName: returns whether the caller may learn of a dimension, so that it can be suggested.
  /// - Returns: the names that are not confirmed, as far as nodes have answered.
  package func result(mayName: (Dimension) -> Bool = { _ in true }) -> Result {
    let candidates = used.union(logged).filter(mayName).sorted()
    return Result(
      unused: open.map { named in
        Unused(
          index: named.index, dimension: named.subject,
          isPartOfUsed: used.contains(named.subject.whole),
          nearest: NearestDimensions.of(named.subject, among: candidates) { used.contains($0) })
      }, isChecked: hasAnswer, lacksAnswer: lacksAnswer)
  }
}

extension NameCheck {
  /// An event whose name no entry depends on, as far as is known.
  package struct Unused: Equatable, Sendable {
    /// The event's index in the publish.
    package var index: Int
    package var dimension: Dimension
    /// Whether entries depend on the dimension's whole.
    ///
    /// If so, the event drops them all the same.
    package var isPartOfUsed = false
    /// The names that the publisher probably meant, the most likely first.
    package var nearest: [Dimension]
  }

  /// The result of a check of names.
  package struct Result: Equatable, Sendable {
    package var unused: [Unused] = []
    /// Whether at least one node has answered.
    ///
    /// If so, no entry of the nodes that answered depends on a dimension in ``unused``.
    package var isChecked: Bool
    /// Whether a node has not answered, or not completely.
    package var lacksAnswer: Bool

    /// Returns a sentence about one unused name, without its full stop.
    package func sentence(_ name: Unused) -> String {
      let subject = name.dimension.description.shown(EventLimits.idBytes)
      var text =
        isChecked
        ? "nothing \(name.isPartOfUsed ? "names" : "depends on") \(subject)"
          + (name.isPartOfUsed
            ? ", and its event drops the answers that depend on \(name.dimension.whole)" : "")
          + (lacksAnswer ? ", as far as nodes answered" : "")
        : "whether anything depends on \(subject) could not be checked: "
          + (lacksAnswer ? "no node answered" : "there are no nodes")
      if !name.nearest.isEmpty {
        let names = name.nearest.map { $0.description.shown(EventLimits.idBytes) }
        text += "; did you mean \(names.joined(separator: ", or "))?"
      }
      return text
    }
  }
}

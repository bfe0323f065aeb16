/// Finds events whose names nothing depends on, and suggests what their publisher probably meant.
///
/// A value: it states what to ask the nodes and takes in their answers.
package struct NameCheck: Equatable, Sendable {
  /// One event whose name is not confirmed by the log.
  private struct Named: Equatable {
    var index: Int
    /// Everything that it changes.
    ///
    /// The name is confirmed if something depends on any of these.
    var dimensions: [Dimension]

    var subject: Dimension { dimensions.count == 1 ? dimensions[0] : dimensions[0].whole }
  }

  private var open: [Named] = []
  /// The dimensions that have versions in the log, set by a deployment.
  private let logged: [Dimension]
  private var used: Set<Dimension> = []
  private var hasAnswer = false
  private var lacksAnswer = false

  /// Determines what has to be checked of `events`.
  ///
  /// The log confirms a name only if a deployment set versions for it, because a purge leaves a trace of any
  /// tag.
  ///
  /// - Parameters:
  ///   - events: the events to be published.
  ///   - logged: the dimensions that have versions in the log, set by a deployment.
  ///   - isReplay: whether an event was already published under the same idempotency key.
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

  /// The first question for the nodes; nil if there is nothing to ask.
  package var question: UsesQuery? {
    open.isEmpty
      ? nil : UsesQuery(dimensions: Set(open.flatMap { $0.dimensions.map(\.whole) }).sorted())
  }

  /// Records the nodes' answer to ``question``; nil if they could not be asked.
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

  /// Whether a known dimension, one that answers depend on or the log names, confirms `dimension`.
  ///
  /// An unknown role is not confirmed, although its event drops every answer of the whole prompt: roles are
  /// few, and each is written down somewhere. A customer's fields are confirmed by the customer.
  private static func vouches(_ known: Dimension, for dimension: Dimension) -> Bool {
    if dimension.facet != nil, dimension.kind.isConfiguration { return known == dimension }
    return known.touches(dimension)
  }

  /// The second question for the nodes, to find what was meant; nil if there is nothing to ask.
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
  /// - Parameter mayName: whether a dimension may be disclosed to the caller.
  /// - Returns: the unused names, as far as nodes could tell.
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
  /// One event whose name nothing depends on, as far as is known.
  package struct Unused: Equatable, Sendable {
    /// Its index in the publish.
    package var index: Int
    package var dimension: Dimension
    /// Whether answers depend on the dimension's whole; the event drops them all the same.
    package var isPartOfUsed = false
    /// What was probably meant, the most likely first.
    package var nearest: [Dimension]
  }

  /// The result of a check.
  package struct Result: Equatable, Sendable {
    package var unused: [Unused] = []
    /// Whether a node answered.
    ///
    /// If so, no entry of an answering node depends on anything in ``unused``.
    package var isChecked: Bool
    /// Whether a node did not answer, or not completely.
    package var lacksAnswer: Bool

    /// A message about one unused name: a sentence without its full stop.
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

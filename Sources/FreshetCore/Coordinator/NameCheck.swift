/// Finds events that name what nothing depends on, and what their publisher probably meant.
///
/// A value: it says what the nodes are to be asked, and is told what they answered.
package struct NameCheck: Equatable, Sendable {
  /// One event whose name the log does not vouch for.
  private struct Named: Equatable {
    var index: Int
    /// All that it changes: it is no slip if something depends on any of it.
    var dimensions: [Dimension]

    var subject: Dimension { dimensions.count == 1 ? dimensions[0] : dimensions[0].whole }
  }

  private var open: [Named] = []
  /// What has versions in the log that a deployment set.
  private let logged: [Dimension]
  private var used: Set<Dimension> = []
  private var hasAnswer = false
  private var lacksAnswer = false

  /// What is to be checked of `events`.
  ///
  /// That the log knows something counts only where a deployment set versions: a purge leaves a trace of any
  /// tag.
  ///
  /// - Parameters:
  ///   - events: those that are to be published.
  ///   - logged: what has versions in the log that a deployment set.
  ///   - isReplay: whether an event was published before, under the same idempotency key.
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

  /// What the nodes are to be asked first; nil if there is nothing to ask.
  package var question: UsesQuery? {
    open.isEmpty
      ? nil : UsesQuery(dimensions: Set(open.flatMap { $0.dimensions.map(\.whole) }).sorted())
  }

  /// Takes in what the nodes answered to ``question``; nil if they could not be asked.
  package mutating func note(_ answer: FleetUses?) {
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

  /// Whether something on which answers depend, or that the log names, shows that `dimension` is no slip.
  ///
  /// A role that nobody knows is one, though its event drops every answer of the whole prompt: roles are few, and
  /// each is written down somewhere. A customer's fields come with the customers.
  private static func vouches(_ known: Dimension, for dimension: Dimension) -> Bool {
    if dimension.facet != nil, dimension.kind.isConfiguration { return known == dimension }
    return known.touches(dimension)
  }

  /// What the nodes are to be asked then, to tell what was meant; nil if there is nothing to ask.
  package var search: UsesQuery? {
    open.isEmpty || !hasAnswer
      ? nil : UsesQuery(kinds: Set(open.map(\.subject.kind)).sorted())
  }

  /// Takes in what the nodes answered to ``search``, as far as they did.
  package mutating func noteSearch(_ answer: FleetUses?) {
    for case .success(let uses) in answer?.nodes.map(\.answer) ?? [] {
      for use in uses.uses { used.insert(use.dimension) }
    }
  }

  /// What came of it.
  ///
  /// - Parameter mayName: what may be told to whoever asks.
  /// - Returns: what is unused, as far as nodes could tell.
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
  /// One event that names what nothing depends on, as far as is known.
  package struct Unused: Equatable, Sendable {
    /// Its place in the publish.
    package var index: Int
    package var dimension: Dimension
    /// Whether answers depend on its whole: they go all the same.
    package var isPartOfUsed = false
    /// What was probably meant, the likeliest first.
    package var nearest: [Dimension]
  }

  /// What came of a check.
  package struct Result: Equatable, Sendable {
    package var unused: [Unused] = []
    /// Whether a node answered: then no entry of any that did depends on what is ``unused``.
    package var isChecked: Bool
    /// Whether a node did not answer, or not in full.
    package var lacksAnswer: Bool

    /// What is to be said of one of them, in a sentence without a full stop.
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

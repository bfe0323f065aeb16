package import FreshetCore

/// An event that a plan publishes, with what a reviewer needs to know about it.
package struct PlannedEvent: Codable, Equatable, Sendable {
  /// The name of the kind, such as `prompt`.
  package var kind: String
  package var id: String
  /// A prompt's role; nil for the whole.
  package var facet: String?
  /// The versions active from now on; if empty, everything that depends on the dimension is dropped.
  package var versions: [String]
  /// The versions active before; nil if unknown.
  package var previous: [String]?
  /// When to publish the event, relative to the deployment.
  package var timing: Manifest.Timing
  package var graceMilliseconds: Int64
  package var spreadMilliseconds: Int64
  package var settlingMilliseconds: Int64
  /// The place of the change, such as `prompts/refund.md:12`.
  package var place: String
  /// What changed at ``place``, such as `is new`.
  package var reason: String

  init(
    _ dimension: Dimension, versions: [String], previous: [String]?,
    rollout: Manifest.Rollout = Manifest.Rollout(), settlingTime: Duration = .zero, place: String,
    reason: String
  ) {
    kind = dimension.kind.description
    id = dimension.id
    facet = dimension.facet
    self.versions = versions
    self.previous = previous
    timing = rollout.timing
    graceMilliseconds = rollout.grace.nanoseconds / 1_000_000
    spreadMilliseconds = rollout.spread.nanoseconds / 1_000_000
    settlingMilliseconds = settlingTime.nanoseconds / 1_000_000
    self.place = place
    self.reason = reason
  }

  /// The dimension that the event names; nil if the kind is unknown to this version.
  package var dimension: Dimension? {
    Dimension.Kind(name: kind).map { Dimension($0, id, facet: facet) }
  }

  /// Whether both the earlier and the new versions are right for a time, so that the event is published twice.
  package var hasOpening: Bool {
    guard timing == .during, let previous, !previous.isEmpty, !versions.isEmpty,
      previous != versions
    else { return false }
    return Set(previous + versions).count <= EventLimits.versions
  }

  /// Returns the event to publish.
  ///
  /// - Parameter isOpening: whether the earlier versions stay active beside the new ones.
  /// - Returns: the event, without the fields that only the whole plan knows.
  /// - Throws: if the plan names a kind unknown to this version.
  package func event(isOpening: Bool = false) throws(PlanError) -> Event {
    guard let dimension, let eventKind = eventKind(of: dimension, isOpening: isOpening) else {
      throw PlanError(
        .source, "plan",
        "'\(kind.shown(64))' is a kind unknown to this version of freshet; plan anew with it"
      )
    }
    return Event(
      eventKind, grace: .milliseconds(graceMilliseconds), spread: .milliseconds(spreadMilliseconds),
      reason: Self.bounded("\(place) \(reason)", EventLimits.reasonBytes))
  }

  /// Returns the kind of event; nil for a dimension that no manifest has.
  private func eventKind(of dimension: Dimension, isOpening: Bool) -> Event.Kind? {
    // A route has no versions: what was made without a newly declared customer field is dropped.
    if dimension.kind == .route { return .purge(.route(id)) }
    guard dimension.kind.isConfiguration else { return nil }
    let versions = isOpening ? Array(Set(versions + (previous ?? []))).sorted() : versions
    let named = Event.Kind(naming: dimension, versions: versions)
    guard case .corpusReindex(var reindex)? = named else { return named }
    reindex.settlingTime = isOpening ? .zero : .milliseconds(settlingMilliseconds)
    return .corpusReindex(reindex)
  }

  private static func bounded(_ text: String, _ bytes: Int) -> String {
    var text = text
    while text.utf8.count > bytes { text.removeLast() }
    return text
  }
}

import FreshetAPI
import FreshetCore

/// How much callers may have in hand at once at the HTTP interface.
package struct CallerBounds: Equatable, Sendable {
  /// What a caller can have in hand for longer than a moment.
  enum Sort: CaseIterable, Sendable {
    /// A wait for settlement, answered at its end or as a stream of progress.
    case wait
    /// A stream of events.
    case stream
    /// A question to the nodes.
    case inquiry
    /// A page of the state, or the fleet, that is being made.
    case snapshot

    /// What several are called.
    var plural: String {
      switch self {
      case .wait: "waits for settlement"
      case .stream: "streams of events"
      case .inquiry: "questions to the nodes"
      case .snapshot: "answers about the state or the fleet"
      }
    }
  }

  package var waits: Int
  package var streams: Int
  package var inquiries = APILimits.inquiries
  package var snapshots = APILimits.snapshots
  /// The bytes of bodies of callers who have not shown who they are.
  package var unknownBodies = APILimits.unknownBodies
  /// The bytes of bodies of callers who have.
  package var knownBodies = APILimits.knownBodies

  /// Makes the bounds for an interface that accepts so many connections.
  ///
  /// Whatever waits holds a connection: half of them stay free for those who ask and go.
  package init(connections: Int = 4_096) {
    waits = min(APILimits.waits, connections / 4)
    streams = min(APILimits.streams, connections / 4)
  }

  /// The bounds of one sort.
  subscript(sort: Sort) -> Admission.Bounds {
    switch sort {
    case .wait: Admission.Bounds(all: waits)
    case .stream: Admission.Bounds(all: streams)
    case .inquiry: Admission.Bounds(all: inquiries)
    case .snapshot: Admission.Bounds(all: snapshots)
    }
  }
}

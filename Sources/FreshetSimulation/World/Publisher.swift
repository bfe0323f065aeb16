import FreshetCore

/// A deploy pipeline: it changes sources one after the other, and publishes each change until it is
/// answered.
struct Publisher {
  /// A publish under way.
  struct Publication {
    var planned: [SourceWriter.Planned]
    var events: [Event] { planned.map(\.event) }
  }

  let index: Int
  let groups: [Catalogue.Group]
  var publication: Publication?
  /// Counts requests: an answer to an earlier one is not waited for any more.
  var turn = 0
  /// Counts publications, for idempotency keys.
  var count = 0
}

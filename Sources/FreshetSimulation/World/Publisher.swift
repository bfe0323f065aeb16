import FreshetCore

/// A deployment pipeline that changes one source after another, and repeats each publish until it is answered.
struct Publisher {
  /// A publish that is not answered yet.
  struct Publication {
    var planned: [SourceWriter.Planned]
    var events: [Event] { planned.map(\.event) }
  }

  let index: Int
  let groups: [Catalogue.Group]
  var publication: Publication?
  /// The number of requests; an answer to an earlier one is ignored.
  var turn = 0
  /// The number of publications, for idempotency keys.
  var count = 0
}

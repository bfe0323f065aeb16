/// An answer that records what it was made from.
struct DemoAnswer: Sendable {
  let text: String
  /// The versions used, by dimension.
  let facts: [String: String]
  /// When its generation began, in nanoseconds of the boot-time clock.
  let madeAt: Int64

  var bytes: Int {
    facts.reduce(text.utf8.count) { $0 + $1.key.utf8.count + $1.value.utf8.count }
  }
}

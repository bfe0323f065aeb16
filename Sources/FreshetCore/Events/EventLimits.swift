/// The bounds on what a publisher may state.
///
/// Beyond one, the event is refused and nothing is logged.
public enum EventLimits {
  /// Bytes of an id, a field name, a tag, a version.
  public static let idBytes = 256
  /// Bytes of the name of a custom kind of dimension.
  public static let customKindBytes = 64
  /// Bytes of the prefix in a key-prefix purge.
  public static let prefixBytes = 512
  /// Versions active at once.
  public static let versions = 16
  /// Fields of one customer change.
  public static let fields = 64
  /// Bytes of a reason.
  public static let reasonBytes = 1_024
  /// Bytes of a source.
  public static let sourceBytes = 512
  /// Bytes of an idempotency key.
  public static let idempotencyKeyBytes = 128
  /// Events in one publish.
  public static let batch = 1_000
  /// The longest grace.
  public static let grace: Duration = .seconds(3_600)
  /// The longest spread.
  public static let spread: Duration = .seconds(3_600)
  /// Bytes of an actor's name.
  public static let actorBytes = 256
  /// The longest settling time of a corpus.
  public static let settlingTime: Duration = .seconds(86_400)
  /// Key prefixes that can be under purge at once, in the whole fleet.
  public static let keyPrefixes = 256
}

/// What is wrong with an event.
public struct EventError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The field at fault, as the publisher's JSON names it, such as `fields[2].name`.
  public let field: String
  /// What is wrong with it, what is allowed, what to do.
  public let problem: String

  /// A fault in `field`.
  public init(field: String, problem: String) {
    self.field = field
    self.problem = problem
  }

  /// Such as `prompt: is empty; give 1 to 256 bytes`.
  public var description: String { "\(field): \(problem)" }
}

/// The limits on events.
///
/// An event beyond a limit is refused, and nothing is logged.
public enum EventLimits {
  /// The longest id, field name, tag or version: 256 bytes.
  public static let idBytes = 256
  /// The longest name of a custom kind: 64 bytes.
  public static let customKindBytes = 64
  /// The longest prefix of a key-prefix purge: 512 bytes.
  public static let prefixBytes = 512
  /// The most versions of a dimension that can be active at once.
  public static let versions = 16
  /// The most fields in one change of a customer's state.
  public static let fields = 64
  /// The longest reason: 1,024 bytes.
  public static let reasonBytes = 1_024
  /// The longest source: 512 bytes.
  public static let sourceBytes = 512
  /// The longest idempotency key: 128 bytes.
  public static let idempotencyKeyBytes = 128
  /// The most events in one publish.
  public static let batch = 1_000
  /// The longest grace: 1 h.
  public static let grace: Duration = .seconds(3_600)
  /// The longest spread: 1 h.
  public static let spread: Duration = .seconds(3_600)
  /// The longest name of an actor: 256 bytes.
  public static let actorBytes = 256
  /// The longest settling time of a corpus: 24 h.
  public static let settlingTime: Duration = .seconds(86_400)
  /// The most key prefixes that can be under purge at once in the whole fleet.
  public static let keyPrefixes = 256
}

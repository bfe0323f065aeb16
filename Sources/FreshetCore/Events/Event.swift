/// A typed change, as its publisher states it.
///
///     Event(.promptDeploy(PromptDeploy(prompt: "refund-assistant", versions: ["9f2c1e"])))
public struct Event: Equatable, Sendable {
  /// The change itself: what is now active, or what is dropped.
  public var kind: Kind
  /// Whether to also drop entries that were made under the named versions.
  ///
  /// Use it after a version was reused for other content. Default: false.
  public var force: Bool
  /// Whether the event does nothing if the versions that it names are already active.
  ///
  /// This is safe only if the publisher knows that the source has not changed otherwise since the versions were named.
  /// An answer of unknown version, made under a change that was never logged, would live on. Default: false.
  public var ifChanged: Bool
  /// The time for which dead entries may be served while one caller refreshes each.
  ///
  /// At most ``EventLimits/grace``. Default: 0 (disabled).
  public var grace: Duration
  /// The time over which dead entries may be served without a refresh, each until a moment of its own.
  ///
  /// The moments are spread so that a fleet does not regenerate all answers at once. Each entry's ``grace`` begins at
  /// its moment. At most ``EventLimits/spread``. Default: 0 (disabled).
  public var spread: Duration
  /// The reason for the event, for people to read; at most ``EventLimits/reasonBytes`` bytes.
  public var reason: String?
  /// The origin of the event, such as the URL of a pipeline; at most ``EventLimits/sourceBytes`` bytes.
  public var source: String?
  /// A key that makes the publish repeatable.
  ///
  /// If the same event is published again with the same key, the coordinator logs nothing and returns the position of
  /// the first event. At most ``EventLimits/idempotencyKeyBytes`` bytes.
  public var idempotencyKey: String?
  /// The position through which the publisher knows all events.
  ///
  /// If a later event has touched what this one names, this one is refused. The baseline is not logged.
  package var unchangedSince: Baseline?
  /// The identity of the publisher, as verified by the coordinator; nil if callers are not authenticated.
  ///
  /// Only the coordinator sets it.
  public package(set) var actor: String?

  /// The kinds of event, each with its contents.
  public enum Kind: Equatable, Sendable {
    /// Another model is in use.
    case modelSwap(ModelSwap)
    /// Another version of a prompt is in use.
    case promptDeploy(PromptDeploy)
    /// A retrieval corpus was reindexed.
    case corpusReindex(CorpusReindex)
    /// The schemas of a tool set changed.
    case toolSchemaChange(ToolSchemaChange)
    /// The state of a customer changed.
    case customerStateChange(CustomerStateChange)
    /// A dimension of a custom kind changed.
    case customChange(CustomChange)
    /// An operator drops entries.
    case purge(Purge)
  }

  /// Creates an event of `kind`.
  ///
  /// All other properties have their defaults unless given.
  public init(
    _ kind: Kind, force: Bool = false, ifChanged: Bool = false, grace: Duration = .zero,
    spread: Duration = .zero, reason: String? = nil, source: String? = nil,
    idempotencyKey: String? = nil
  ) {
    self.kind = kind
    self.force = force
    self.ifChanged = ifChanged
    self.grace = grace
    self.spread = spread
    self.reason = reason
    self.source = source
    self.idempotencyKey = idempotencyKey
  }
}

/// One typed change, as a publisher states it.
///
///     Event(.promptDeploy(PromptDeploy(prompt: "refund-assistant", versions: ["9f2c1e"])))
public struct Event: Equatable, Sendable {
  /// What changed, or what is dropped.
  public var kind: Kind
  /// Whether to drop also what was made under the named versions: the remedy when a version was reused for
  /// other content.
  ///
  /// Default: false.
  public var force: Bool
  /// Whether the event changes nothing if the versions it names are already active.
  ///
  /// Unsafe unless the publisher knows that nothing else has changed the source since they were named: an
  /// answer of unknown version, made under a change that was never logged, lives on. Default: false.
  public var ifChanged: Bool
  /// How long dead entries may be served while one caller refreshes each.
  ///
  /// At most ``EventLimits/grace``. Default: 0 (disabled).
  public var grace: Duration
  /// The time over which killed entries go on being served, each until its own moment, so that a fleet does not
  /// regenerate all of them at once.
  ///
  /// A grace begins at that moment. At most ``EventLimits/spread``. Default: 0 (disabled).
  public var spread: Duration
  /// Why the event was published, for people; at most ``EventLimits/reasonBytes`` bytes.
  public var reason: String?
  /// Where the event comes from, such as a pipeline's URL; at most ``EventLimits/sourceBytes`` bytes.
  public var source: String?
  /// A key that makes a publish repeatable: publishing again with the same key returns the first answer instead
  /// of logging a second event.
  ///
  /// At most ``EventLimits/idempotencyKeyBytes`` bytes.
  public var idempotencyKey: String?
  /// Refuses the event if a later one has touched what it names; not logged.
  package var unchangedSince: Baseline?
  /// Who published it, as verified by the coordinator, which alone sets this; nil if it does not authenticate
  /// callers.
  public package(set) var actor: String?

  /// The kinds of event, each with what it says.
  public enum Kind: Equatable, Sendable {
    /// Another model is in use.
    case modelSwap(ModelSwap)
    /// Another version of a prompt is in use.
    case promptDeploy(PromptDeploy)
    /// A corpus was reindexed.
    case corpusReindex(CorpusReindex)
    /// A tool set's schemas changed.
    case toolSchemaChange(ToolSchemaChange)
    /// A customer's state changed.
    case customerStateChange(CustomerStateChange)
    /// Something of a custom kind changed.
    case customChange(CustomChange)
    /// An operator drops entries.
    case purge(Purge)
  }

  /// Creates an event of `kind`.
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

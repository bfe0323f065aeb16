/// One typed change, as a publisher states it.
///
///     Event(.promptDeploy(PromptDeploy(prompt: "refund-assistant", versions: ["9f2c1e"])))
public struct Event: Equatable, Sendable {
  /// What changed.
  public var change: Kind
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

  /// The kinds of change.
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

  /// Creates an event for `change`.
  public init(
    _ change: Kind, force: Bool = false, ifChanged: Bool = false, grace: Duration = .zero,
    spread: Duration = .zero, reason: String? = nil, source: String? = nil,
    idempotencyKey: String? = nil
  ) {
    self.change = change
    self.force = force
    self.ifChanged = ifChanged
    self.grace = grace
    self.spread = spread
    self.reason = reason
    self.source = source
    self.idempotencyKey = idempotencyKey
  }
}

/// Another model answers: under an alias, or under the same name after a provider's silent update.
public struct ModelSwap: Equatable, Sendable {
  /// What is swapped.
  public enum Subject: Equatable, Sendable {
    /// An alias; the versions are the models to which it may resolve from now on.
    case alias(String)
    /// A model by its resolved name; the versions are the provider's fingerprints, if known.
    case model(String)
  }
  /// What is swapped.
  public var subject: Subject
  /// The versions active from now on; several during a roll-out.
  ///
  /// At least one for an alias. Empty for a model if unknown: all its entries are dropped.
  public var versions: [String]

  /// Creates a swap of `subject`.
  public init(_ subject: Subject, versions: [String] = []) {
    self.subject = subject
    self.versions = versions
  }
}

/// Another version of a prompt is in use.
public struct PromptDeploy: Equatable, Sendable {
  /// The prompt's id.
  public var prompt: String
  /// The role that changed; nil for the prompt as a whole.
  public var role: PromptRole?
  /// The versions active from now on.
  ///
  /// Empty if unknown: all entries of the prompt are dropped.
  public var versions: [String]

  /// Creates a deployment of `prompt`.
  public init(prompt: String, role: PromptRole? = nil, versions: [String] = []) {
    self.prompt = prompt
    self.role = role
    self.versions = versions
  }
}

/// A corpus was reindexed.
public struct CorpusReindex: Equatable, Sendable {
  /// The corpus's id.
  public var corpus: String
  /// The versions active from now on.
  ///
  /// Empty if unknown: all entries of the corpus are dropped.
  public var versions: [String]
  /// How long the source itself needs to converge.
  ///
  /// Default: 0 (disabled). At its end, every entry of the corpus made before is dropped, whatever version it
  /// declares.
  public var settlingTime: Duration

  /// Creates a reindex of `corpus`.
  public init(corpus: String, versions: [String] = [], settlingTime: Duration = .zero) {
    self.corpus = corpus
    self.versions = versions
    self.settlingTime = settlingTime
  }

  /// The change logged at the end of the settling time; nil if there is no settling time.
  var end: CorpusReindex? { settlingTime > .zero ? CorpusReindex(corpus: corpus) : nil }
}

/// The schemas of a tool set changed.
public struct ToolSchemaChange: Equatable, Sendable {
  /// The tool set's id.
  public var toolSet: String
  /// The hashes of the canonical schemas active from now on, as computed by ``FreshetCache/ToolSet/hash`` and
  /// `freshet hash tools`.
  ///
  /// Empty if unknown: all entries of the tool set are dropped.
  public var hashes: [String]

  /// Creates a change of `toolSet`.
  public init(toolSet: String, hashes: [String] = []) {
    self.toolSet = toolSet
    self.hashes = hashes
  }
}

/// A customer's state changed.
public struct CustomerStateChange: Equatable, Sendable {
  /// A changed field, with its new version if known.
  ///
  /// A string literal makes a field without a version: `fields: ["plan", "address"]`.
  public struct Field: Equatable, Sendable, ExpressibleByStringLiteral {
    /// The field's name.
    public var name: String
    /// The version of its new state; nil if unknown.
    public var version: String?

    /// Creates a changed field.
    public init(_ name: String, version: String? = nil) {
      self.name = name
      self.version = version
    }
    /// Creates the field named by a literal, without a version.
    public init(stringLiteral name: String) { self.init(name) }
  }
  /// The customer's id.
  public var customer: String
  /// The fields that changed.
  ///
  /// Empty if unknown: all entries of the customer are dropped.
  public var fields: [Field]

  /// Creates a change of `customer`.
  public init(customer: String, fields: [Field] = []) {
    self.customer = customer
    self.fields = fields
  }
}

/// Another version of a custom dimension is in use, such as a guardrail.
public struct CustomChange: Equatable, Sendable {
  /// The name of the kind, such as `guardrail`; see ``Dimension/Kind/custom(_:)``.
  public var kind: String
  /// The dimension's id.
  public var id: String
  /// The versions active from now on.
  ///
  /// Empty if unknown: all entries that depend on it are dropped.
  public var versions: [String]

  /// Creates a change of `id`, which is of `kind`.
  public init(_ kind: String, _ id: String, versions: [String] = []) {
    self.kind = kind
    self.id = id
    self.versions = versions
  }
}

/// What an operator drops.
public enum Purge: Equatable, Sendable {
  /// One entry, by the hexadecimal digest of its key.
  case key(String)
  /// All entries whose readable key has this prefix.
  case keyPrefix(String)
  /// All entries with this tag.
  case tag(String)
  /// All entries of this route.
  case route(String)
  /// All entries that depend on the dimension. Which of its versions and of its facets' versions are active is
  /// forgotten.
  case dimension(Dimension)
  /// All entries.
  case everything
}

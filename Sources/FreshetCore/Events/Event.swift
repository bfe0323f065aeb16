/// One typed change, as a publisher states it.
///
///     Event(.promptDeploy(PromptDeploy(prompt: "refund-assistant", versions: ["9f2c1e"])))
public struct Event: Equatable, Sendable {
  /// What changed.
  public var change: Kind
  /// Drops also what was made under the versions that are named: the remedy when a version was
  /// reused for other content.
  ///
  /// Default: false.
  public var force: Bool
  /// Whether naming the versions that are active already changes nothing.
  ///
  /// Unsafe unless the publisher knows that nothing else has changed the source since they were named: an
  /// answer of unknown version that was made under a change which was never logged lives on. Default:
  /// false.
  public var ifChanged: Bool
  /// How long dead entries may be served while one caller refreshes them.
  ///
  /// Default: none.
  public var grace: Duration
  /// Over how long the entries that it kills go on being served, each until a moment of its own, so
  /// that a fleet does not make them anew all at once.
  ///
  /// A grace begins at that moment. Default: none.
  public var spread: Duration
  /// Why, for people: at most ``EventLimits/reasonBytes`` bytes.
  public var reason: String?
  /// Where from, such as a pipeline's URL: at most ``EventLimits/sourceBytes`` bytes.
  public var source: String?
  /// Publishing again with the same key returns the first answer instead of a second event.
  public var idempotencyKey: String?
  /// Refuses the event if something has touched what it names since; not logged.
  package var unchangedSince: Baseline?
  /// Who published it, as the coordinator made sure of: it alone sets this.
  public package(set) var actor: String?

  /// The kinds of change.
  public enum Kind: Equatable, Sendable {
    /// Another model answers.
    case modelSwap(ModelSwap)
    /// Another prompt is in use.
    case promptDeploy(PromptDeploy)
    /// A corpus was indexed anew.
    case corpusReindex(CorpusReindex)
    /// A tool set's schemas changed.
    case toolSchemaChange(ToolSchemaChange)
    /// A customer's state changed.
    case customerStateChange(CustomerStateChange)
    /// Something of a kind of the application's own changed.
    case customChange(CustomChange)
    /// An operator drops entries.
    case purge(Purge)
  }

  /// An event for `change`.
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

/// Another model answers: under an alias, or (a provider's silent update) under the same name.
public struct ModelSwap: Equatable, Sendable {
  /// What was swapped.
  public enum Subject: Equatable, Sendable {
    /// An alias; the versions are the models that it may resolve to from now on.
    case alias(String)
    /// A model by its resolved name; the versions are the provider's fingerprints, if known.
    case model(String)
  }
  /// What was swapped.
  public var subject: Subject
  /// What is active from now on; several while a roll-out lasts.
  ///
  /// For an alias at least one.
  public var versions: [String]

  /// A swap of `subject`.
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
  /// What is active from now on.
  ///
  /// Empty if unknown: then all entries of the prompt are dropped.
  public var versions: [String]

  /// A deployment of `prompt`.
  public init(prompt: String, role: PromptRole? = nil, versions: [String] = []) {
    self.prompt = prompt
    self.role = role
    self.versions = versions
  }
}

/// A corpus was indexed anew.
public struct CorpusReindex: Equatable, Sendable {
  /// The corpus's id.
  public var corpus: String
  /// What is active from now on.
  ///
  /// Empty if unknown: then all entries of the corpus are dropped.
  public var versions: [String]
  /// How long the source itself needs to converge.
  ///
  /// At its end every entry of the corpus that was made before goes, whatever version it declares.
  public var settlingTime: Duration

  /// A new index of `corpus`.
  public init(corpus: String, versions: [String] = [], settlingTime: Duration = .zero) {
    self.corpus = corpus
    self.versions = versions
    self.settlingTime = settlingTime
  }

  /// What is logged at the end of the settling time; nil if there is none.
  var end: CorpusReindex? { settlingTime > .zero ? CorpusReindex(corpus: corpus) : nil }
}

/// The schemas of a tool set changed.
public struct ToolSchemaChange: Equatable, Sendable {
  /// The tool set's id.
  public var toolSet: String
  /// Hashes of the canonical schemas active from now on: ``FreshetCache/ToolSet/hash`` and
  /// `freshet hash tools` compute them.
  ///
  /// Empty if unknown: then all entries of the tool set are dropped.
  public var hashes: [String]

  /// A change of `toolSet`.
  public init(toolSet: String, hashes: [String] = []) {
    self.toolSet = toolSet
    self.hashes = hashes
  }
}

/// The state of a customer changed.
public struct CustomerStateChange: Equatable, Sendable {
  /// One field that changed, and its new version where known.
  ///
  /// A literal is a field without a version: `fields: ["plan", "address"]`.
  public struct Field: Equatable, Sendable, ExpressibleByStringLiteral {
    /// The field's name.
    public var name: String
    /// What identifies its new state; nil if unknown.
    public var version: String?

    /// A field that changed.
    public init(_ name: String, version: String? = nil) {
      self.name = name
      self.version = version
    }
    /// The field that a literal names, without a version.
    public init(stringLiteral name: String) { self.init(name) }
  }
  /// The customer's id.
  public var customer: String
  /// The fields that changed.
  ///
  /// Empty: all entries of the customer are touched.
  public var fields: [Field]

  /// A change of `customer`.
  public init(customer: String, fields: [Field] = []) {
    self.customer = customer
    self.fields = fields
  }
}

/// Another version of something of the application's own is in use, such as a guardrail.
public struct CustomChange: Equatable, Sendable {
  /// The kind, as ``Dimension/Kind/custom(_:)`` has it, such as `guardrail`.
  public var kind: String
  /// Which one.
  public var id: String
  /// What is active from now on.
  ///
  /// Empty if unknown: then all entries that depend on it are dropped.
  public var versions: [String]

  /// A change of `id`, which is of `kind`.
  public init(_ kind: String, _ id: String, versions: [String] = []) {
    self.kind = kind
    self.id = id
    self.versions = versions
  }
}

/// What an operator drops.
public enum Purge: Equatable, Sendable {
  /// One entry, by the digest of its key in hexadecimal.
  case key(String)
  /// All entries whose readable key begins so.
  case keyPrefix(String)
  /// All entries with this tag.
  case tag(String)
  /// All entries of this route.
  case route(String)
  /// All entries that depend on this; which of its versions, and of its parts' versions, are active is
  /// forgotten.
  case dimension(Dimension)
  /// All entries.
  case everything
}

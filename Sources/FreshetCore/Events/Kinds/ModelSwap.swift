/// The contents of an event that reports a model swap: another model under an alias, or a provider's silent update of a
/// model under the same name.
public struct ModelSwap: Equatable, Sendable {
  /// The alias or the model that now stands for something else.
  public enum Subject: Equatable, Sendable {
    /// An alias.
    ///
    /// The versions are the models that it may resolve to from now on.
    case alias(String)
    /// A model by its resolved name.
    ///
    /// The versions are the provider's fingerprints, if known.
    case model(String)
  }
  /// The alias or the model that now stands for something else.
  public var subject: Subject
  /// The versions that are active from now on; several during a roll-out.
  ///
  /// An alias must have at least one. For a model, empty means unknown: then all entries that depend on it are dropped.
  public var versions: [String]

  /// Creates a report that `subject` now stands for `versions`.
  public init(_ subject: Subject, versions: [String] = []) {
    self.subject = subject
    self.versions = versions
  }
}

extension ModelSwap: EventPayload {
  package static let name = Event.Kind.Name.modelSwap
  package static let fields: [EventField] = [
    .text("alias"), .texts("models"), .text("model"), .versions,
  ]

  package init?(naming dimension: Dimension, versions: [String]) {
    switch dimension.kind {
    case .modelAlias: self.init(.alias(dimension.id), versions: versions)
    case .model: self.init(.model(dimension.id), versions: versions)
    default: return nil
    }
  }

  package init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure) {
    if try fields.exactlyOne(of: ["alias", "model"]) == "alias" {
      for name in ["versions", "version"] { try fields.exclude(["alias", name]) }
      try fields.require("models")
      self.init(.alias(try fields.text("alias")), versions: try fields.texts("models"))
    } else {
      try fields.exclude(["model", "models"])
      self.init(.model(try fields.text("model")), versions: try fields.versions())
    }
  }

  package var eventKind: Event.Kind { .modelSwap(self) }

  package var values: [String: EventFieldValue] {
    switch subject {
    case .alias(let alias): ["alias": .text(alias), "models": .texts(versions)]
    case .model(let model): ["model": .text(model), "versions": .texts(versions)]
    }
  }

  package var idField: String { if case .alias = subject { "alias" } else { "model" } }

  package func changes(force: Bool) -> [Change] {
    let dimension =
      switch subject {
      case .alias(let alias): Dimension(.modelAlias, alias)
      case .model(let model): Dimension(.model, model)
      }
    return Change.naming(versions, of: dimension, force: force)
  }

  package func validate() throws(EventError) {
    switch subject {
    case .alias(let alias):
      try EventRules.check(id: alias, in: "alias")
      try EventRules.check(versions: versions, in: "models")
      if versions.isEmpty {
        throw EventError(
          field: "models", problem: "is empty; name the models that the alias resolves to now")
      }
    case .model(let model):
      try EventRules.check(id: model, in: "model")
      try EventRules.check(versions: versions, in: "versions")
    }
  }
}

extension ModelSwap {
  init?(_ wire: Freshet_V1_ModelSwap) {
    switch wire.subject {
    case .alias(let alias): self.init(.alias(alias), versions: wire.versions)
    case .model(let model): self.init(.model(model), versions: wire.versions)
    case nil: return nil
    }
  }

  var wire: Freshet_V1_ModelSwap {
    var wire = Freshet_V1_ModelSwap()
    switch subject {
    case .alias(let alias): wire.alias = alias
    case .model(let model): wire.model = model
    }
    wire.versions = versions
    return wire
  }
}

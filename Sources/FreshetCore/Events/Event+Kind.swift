extension Event.Kind {
  /// The names of the kinds of event, as people and pipelines write them.
  package enum Name: String, CaseIterable, Sendable {
    case modelSwap = "ModelSwap"
    case promptDeploy = "PromptDeploy"
    case corpusReindex = "CorpusReindex"
    case toolSchemaChange = "ToolSchemaChange"
    case customerStateChange = "CustomerStateChange"
    case customChange = "CustomChange"
    case purge = "Purge"

    /// The type that describes the kind.
    package var payload: any EventPayload.Type {
      switch self {
      case .modelSwap: ModelSwap.self
      case .promptDeploy: PromptDeploy.self
      case .corpusReindex: CorpusReindex.self
      case .toolSchemaChange: ToolSchemaChange.self
      case .customerStateChange: CustomerStateChange.self
      case .customChange: CustomChange.self
      case .purge: Purge.self
      }
    }
  }

  /// What the event says.
  package var payload: any EventPayload {
    switch self {
    case .modelSwap(let payload): payload
    case .promptDeploy(let payload): payload
    case .corpusReindex(let payload): payload
    case .toolSchemaChange(let payload): payload
    case .customerStateChange(let payload): payload
    case .customChange(let payload): payload
    case .purge(let payload): payload
    }
  }

  /// The kind's name.
  package var name: Name { type(of: payload).name }
}

extension Event {
  /// Whether the event tells of a change of a source; false for what an operator drops.
  package var isSourceChange: Bool { type(of: kind.payload).isSourceChange }
}

extension Event.Kind {
  /// The event that names `versions` of `dimension`, or that drops it if there are none.
  ///
  /// Nil if no kind names versions of such dimensions: tags, routes, keys and everything have none.
  package init?(naming dimension: Dimension, versions: [String]) {
    for name in Name.allCases {
      guard let payload = name.payload.init(naming: dimension, versions: versions) else { continue }
      self = payload.eventKind
      return
    }
    return nil
  }

  /// Reads the fields that only events called `name` have.
  package init<Reader: EventFieldReader>(
    _ name: Name, from fields: Reader
  ) throws(Reader.Failure) {
    self = try name.payload.init(from: fields).eventKind
  }
}

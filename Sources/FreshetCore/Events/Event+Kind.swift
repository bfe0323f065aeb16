extension Event.Kind {
  /// The name of an event's kind, as people and pipelines write it.
  package enum Name: String, CaseIterable, Sendable {
    case modelSwap = "ModelSwap"
    case promptDeploy = "PromptDeploy"
    case corpusReindex = "CorpusReindex"
    case toolSchemaChange = "ToolSchemaChange"
    case customerStateChange = "CustomerStateChange"
    case customChange = "CustomChange"
    case purge = "Purge"

    /// The payload type of the kind, which describes its fields.
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

  /// The contents that only an event of this kind has.
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

  /// The name of the kind.
  package var name: Name { type(of: payload).name }
}

extension Event {
  /// Whether the event reports a change of a source.
  ///
  /// It is false for a purge, which an operator orders.
  package var isSourceChange: Bool { type(of: kind.payload).isSourceChange }
}

extension Event.Kind {
  /// Creates the event that names `versions` of `dimension`, or that drops it if there are none.
  ///
  /// Nil if no kind of event names versions of such a dimension. Tags, routes, keys and everything have no versions.
  package init?(naming dimension: Dimension, versions: [String]) {
    for name in Name.allCases {
      guard let payload = name.payload.init(naming: dimension, versions: versions) else { continue }
      self = payload.eventKind
      return
    }
    return nil
  }

  /// Reads the fields that only events of this kind have.
  package init<Reader: EventFieldReader>(
    _ name: Name, from fields: Reader
  ) throws(Reader.Failure) {
    self = try name.payload.init(from: fields).eventKind
  }
}

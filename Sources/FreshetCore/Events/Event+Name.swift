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
  }

  /// The kind's name.
  package var name: Name {
    switch self {
    case .modelSwap: .modelSwap
    case .promptDeploy: .promptDeploy
    case .corpusReindex: .corpusReindex
    case .toolSchemaChange: .toolSchemaChange
    case .customerStateChange: .customerStateChange
    case .customChange: .customChange
    case .purge: .purge
    }
  }
}

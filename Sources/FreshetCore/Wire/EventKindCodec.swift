/// Converts the kinds of event to and from their form in the log, which the file of each kind defines.
extension Event.Kind {
  var wire: Freshet_V1_Record.OneOf_Kind {
    switch self {
    case .modelSwap(let payload): .modelSwap(payload.wire)
    case .promptDeploy(let payload): .promptDeploy(payload.wire)
    case .corpusReindex(let payload): .corpusReindex(payload.wire)
    case .toolSchemaChange(let payload): .toolSchemaChange(payload.wire)
    case .customerStateChange(let payload): .customerStateChange(payload.wire)
    case .customChange(let payload): .customChange(payload.wire)
    case .purge(let payload): .purge(payload.wire)
    }
  }

  /// Decodes a kind; nil if its subject comes from a newer version.
  init?(_ kind: Freshet_V1_Record.OneOf_Kind) throws(WireError) {
    let payload: (any EventPayload)? =
      switch kind {
      case .modelSwap(let wire): ModelSwap(wire)
      case .promptDeploy(let wire): PromptDeploy(wire)
      case .corpusReindex(let wire): CorpusReindex(wire)
      case .toolSchemaChange(let wire): ToolSchemaChange(wire)
      case .customerStateChange(let wire): CustomerStateChange(wire)
      case .customChange(let wire): CustomChange(wire)
      case .purge(let wire): try Purge(wire)
      }
    guard let payload else { return nil }
    self = payload.eventKind
  }
}

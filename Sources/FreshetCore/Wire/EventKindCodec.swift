/// Converts the kinds of event to and from their form in the log.
extension Event.Kind {
  var wire: Freshet_V1_Record.OneOf_Kind {
    switch self {
    case .modelSwap(let swap):
      var wire = Freshet_V1_ModelSwap()
      switch swap.subject {
      case .alias(let alias): wire.alias = alias
      case .model(let model): wire.model = model
      }
      wire.versions = swap.versions
      return .modelSwap(wire)
    case .promptDeploy(let deploy):
      var wire = Freshet_V1_PromptDeploy()
      wire.prompt = deploy.prompt
      if let role = deploy.role { wire.role = role.rawValue }
      wire.versions = deploy.versions
      return .promptDeploy(wire)
    case .corpusReindex(let reindex):
      var wire = Freshet_V1_CorpusReindex()
      wire.corpus = reindex.corpus
      wire.versions = reindex.versions
      wire.settlingMs = reindex.settlingTime.wholeMilliseconds
      return .corpusReindex(wire)
    case .toolSchemaChange(let change):
      var wire = Freshet_V1_ToolSchemaChange()
      wire.toolSet = change.toolSet
      wire.hashes = change.hashes
      return .toolSchemaChange(wire)
    case .customerStateChange(let change):
      var wire = Freshet_V1_CustomerStateChange()
      wire.customer = change.customer
      wire.fields = change.fields.map { field in
        var wire = Freshet_V1_CustomerStateChange.Field()
        wire.name = field.name
        if let version = field.version { wire.version = version }
        return wire
      }
      return .customerStateChange(wire)
    case .customChange(let change):
      var wire = Freshet_V1_CustomChange()
      wire.kind = change.kind
      wire.id = change.id
      wire.versions = change.versions
      return .customChange(wire)
    case .purge(let purge):
      return .purge(purge.wire)
    }
  }
}

extension Purge {
  fileprivate var wire: Freshet_V1_Purge {
    var wire = Freshet_V1_Purge()
    switch self {
    case .key(let key): wire.key = key
    case .keyPrefix(let prefix): wire.keyPrefix = prefix
    case .tag(let tag): wire.tag = tag
    case .route(let route): wire.route = route
    case .dimension(let dimension): wire.dimension = dimension.wire
    case .everything: wire.everything = true
    }
    return wire
  }
}

extension Event.Kind {
  init?(_ kind: Freshet_V1_Record.OneOf_Kind) throws(WireError) {
    switch kind {
    case .modelSwap(let wire):
      switch wire.subject {
      case .alias(let alias): self = .modelSwap(ModelSwap(.alias(alias), versions: wire.versions))
      case .model(let model): self = .modelSwap(ModelSwap(.model(model), versions: wire.versions))
      case nil: return nil
      }
    case .promptDeploy(let wire):
      let role = wire.hasRole ? PromptRole(wire.role) : nil
      self = .promptDeploy(PromptDeploy(prompt: wire.prompt, role: role, versions: wire.versions))
    case .corpusReindex(let wire):
      self = .corpusReindex(
        CorpusReindex(
          corpus: wire.corpus, versions: wire.versions,
          settlingTime: .milliseconds(Int64(min(wire.settlingMs, 1 << 40)))))
    case .toolSchemaChange(let wire):
      self = .toolSchemaChange(ToolSchemaChange(toolSet: wire.toolSet, hashes: wire.hashes))
    case .customerStateChange(let wire):
      self = .customerStateChange(
        CustomerStateChange(
          customer: wire.customer,
          fields: wire.fields.map { .init($0.name, version: $0.hasVersion ? $0.version : nil) }))
    case .customChange(let wire):
      self = .customChange(CustomChange(wire.kind, wire.id, versions: wire.versions))
    case .purge(let wire):
      switch wire.target {
      case .key(let key): self = .purge(.key(key))
      case .keyPrefix(let prefix): self = .purge(.keyPrefix(prefix))
      case .tag(let tag): self = .purge(.tag(tag))
      case .route(let route): self = .purge(.route(route))
      case .dimension(let wire): self = .purge(.dimension(try Dimension(wire)))
      case .everything: self = .purge(.everything)
      case nil: return nil
      }
    }
  }
}

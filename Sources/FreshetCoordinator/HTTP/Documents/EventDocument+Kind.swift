import FreshetCore

extension EventDocument {
  /// Sets the fields of the event's kind.
  mutating func set(_ change: Event.Kind) {
    switch change {
    case .modelSwap(let swap):
      switch swap.subject {
      case .alias(let alias):
        self.alias = alias
        models = swap.versions
      case .model(let model):
        self.model = model
        versions = swap.versions
      }
    case .promptDeploy(let deploy):
      prompt = deploy.prompt
      role = deploy.role?.rawValue
      versions = deploy.versions
    case .corpusReindex(let reindex):
      corpus = reindex.corpus
      versions = reindex.versions
      settlingTimeSeconds = reindex.settlingTime == .zero ? nil : reindex.settlingTime.inSeconds
    case .toolSchemaChange(let change):
      toolSet = change.toolSet
      hashes = change.hashes
    case .customerStateChange(let change):
      customer = change.customer
      fields = change.fields.map { Field(name: $0.name, version: $0.version) }
    case .customChange(let change):
      dimension = change.kind
      id = change.id
      versions = change.versions
    case .purge(let purge):
      set(purge)
    }
  }

  private mutating func set(_ purge: Purge) {
    switch purge {
    case .key(let key): self.key = key
    case .keyPrefix(let prefix): keyPrefix = prefix
    case .tag(let tag): self.tag = tag
    case .route(let route): self.route = route
    case .dimension(let dimension): self.dimension = dimension.description
    case .everything: everything = true
    }
  }
}

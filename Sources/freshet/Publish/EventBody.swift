import FreshetCoordinator
import FreshetCore

/// An event in plain JSON, as the coordinator accepts it.
struct EventBody: Encodable {
  private struct Field: Encodable {
    var name: String
    var version: String?
  }

  private var kind: String
  private var alias: String?
  private var models: [String]?
  private var model: String?
  private var prompt: String?
  private var role: String?
  private var corpus: String?
  private var settlingTime: String?
  private var toolSet: String?
  private var hashes: [String]?
  private var customer: String?
  private var fields: [Field]?
  private var dimension: String?
  private var id: String?
  private var versions: [String]?
  private var key: String?
  private var keyPrefix: String?
  private var tag: String?
  private var route: String?
  private var everything: Bool?
  private var force: Bool?
  private var ifChanged: Bool?
  private var grace: String?
  private var spread: String?
  private var reason: String?
  private var source: String?
  private var idempotencyKey: String?
  private var unchangedSince: String?

  init(_ event: Event) {
    kind = event.change.name.rawValue
    force = event.force ? true : nil
    ifChanged = event.ifChanged ? true : nil
    grace = event.grace == .zero ? nil : DurationText.format(event.grace)
    spread = event.spread == .zero ? nil : DurationText.format(event.spread)
    reason = event.reason
    source = event.source
    idempotencyKey = event.idempotencyKey
    unchangedSince = event.unchangedSince?.description
    switch event.change {
    case .modelSwap(let swap): set(swap)
    case .promptDeploy(let deploy):
      prompt = deploy.prompt
      role = deploy.role?.rawValue
      set(versions: deploy.versions)
    case .corpusReindex(let reindex):
      corpus = reindex.corpus
      settlingTime =
        reindex.settlingTime == .zero ? nil : DurationText.format(reindex.settlingTime)
      set(versions: reindex.versions)
    case .toolSchemaChange(let change):
      toolSet = change.toolSet
      hashes = change.hashes.isEmpty ? nil : change.hashes
    case .customerStateChange(let change):
      customer = change.customer
      fields =
        change.fields.isEmpty
        ? nil : change.fields.map { Field(name: $0.name, version: $0.version) }
    case .customChange(let change):
      dimension = change.kind
      id = change.id
      set(versions: change.versions)
    case .purge(let purge): set(purge)
    }
  }

  private mutating func set(_ swap: ModelSwap) {
    switch swap.subject {
    case .alias(let alias):
      self.alias = alias
      models = swap.versions
    case .model(let model):
      self.model = model
      set(versions: swap.versions)
    }
  }

  private mutating func set(versions: [String]) {
    self.versions = versions.isEmpty ? nil : versions
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

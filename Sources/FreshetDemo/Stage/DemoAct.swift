import FreshetCore

/// One change of the sources, and its event.
struct DemoAct: Sendable {
  /// The dimension that changes.
  let dimension: Dimension
  /// Whether the event names the new version.
  let isNamed: Bool
  /// The heading that the demo prints for the act.
  let title: String
  /// Applies the change to the source.
  let change: @Sendable (inout SourceState) throws -> Void
  /// The event to publish after the source is changed.
  let event: @Sendable (SourceState) -> Event.Kind

  init(
    _ title: String, _ dimension: Dimension, isNamed: Bool = true,
    change: @escaping @Sendable (inout SourceState) throws -> Void,
    event: @escaping @Sendable (SourceState) -> Event.Kind
  ) {
    self.title = title
    self.dimension = dimension
    self.isNamed = isNamed
    self.change = change
    self.event = event
  }

  /// The six kinds of change, each once.
  static var kinds: [DemoAct] {
    [
      DemoAct("ModelSwap: the alias default-fast resolves to fast-4.2", SourceState.fastModel) {
        $0[SourceState.fastModel] = "fast-4.2"
      } event: {
        let model = $0[SourceState.fastModel]
        return .modelSwap(ModelSwap(.alias(SourceState.fastModel.id), versions: [model]))
      },
      prompt(SourceState.cardPrompt, "p2"),
      corpus(SourceState.transferCorpus, "index-2"),
      DemoAct("ToolSchemaChange: the tool set bank has other parameters", SourceState.toolSet) {
        try $0.changeTools(to: 2)
      } event: {
        let hash = $0[SourceState.toolSet]
        return .toolSchemaChange(ToolSchemaChange(toolSet: SourceState.toolSet.id, hashes: [hash]))
      },
      customer(SourceState.customers[0], field: "account", "account-2"),
      DemoAct("Purge: everything with the tag fees", SourceState.fees, isNamed: false) {
        $0[SourceState.fees] = "fees-2026-02"
      } event: { _ in
        .purge(.tag(SourceState.fees.id))
      },
    ]
  }

  /// Deploys another version of a prompt.
  static func prompt(_ prompt: Dimension, _ version: String) -> DemoAct {
    DemoAct("PromptDeploy: \(prompt.id) is \(version)", prompt) {
      $0[prompt] = version
    } event: { _ in
      .promptDeploy(PromptDeploy(prompt: prompt.id, versions: [version]))
    }
  }

  /// Drops everything made from the prompt, whatever its version; the source stays the same.
  static func drop(_ prompt: Dimension) -> DemoAct {
    DemoAct("PromptDeploy: \(prompt.id), no version named", prompt, isNamed: false) {
      $0[prompt] = $0[prompt]
    } event: { _ in
      .promptDeploy(PromptDeploy(prompt: prompt.id))
    }
  }

  /// Reindexes a corpus as another version.
  static func corpus(_ corpus: Dimension, _ version: String) -> DemoAct {
    DemoAct("CorpusReindex: \(corpus.id) is \(version)", corpus) {
      $0[corpus] = version
    } event: { _ in
      .corpusReindex(CorpusReindex(corpus: corpus.id, versions: [version]))
    }
  }

  /// Changes a field of one customer's state.
  static func customer(_ id: String, field: String, _ version: String) -> DemoAct {
    let dimension = SourceState.customer(id, field: field)
    return DemoAct("CustomerStateChange: \(field) of \(id)", dimension) {
      $0[dimension] = version
    } event: { _ in
      .customerStateChange(
        CustomerStateChange(customer: id, fields: [.init(field, version: version)]))
    }
  }

  /// The events that name the versions in force, for a new fleet.
  static func baseline(_ state: SourceState) -> [Event] {
    let dimensions = [
      SourceState.fastModel, SourceState.carefulModel, SourceState.cardPrompt,
      SourceState.moneyPrompt, SourceState.cardCorpus, SourceState.transferCorpus,
      SourceState.accountCorpus, SourceState.toolSet,
    ]
    return dimensions.compactMap { Event.Kind(naming: $0, versions: [state[$0]]) }
      .map { Event($0, reason: "the demo begins") }
  }
}

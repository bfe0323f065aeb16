import Freshet
import FreshetCache
import FreshetCore

/// The example application, which answers a bank's customers through the cache.
final class DemoApplication: Sendable {
  private let bank: QuestionBank
  private let source: SourceFile
  private let model: StandInModel
  private let agent: FreshetAgent
  private let cache: Cache<DemoAnswer>
  private let contentClass: ContentClass
  private let cached = Guarded(CachedFacts())
  /// Answers served without asking the cache, which the judge must notice; nil unless sabotaged.
  private let unchecked: UncheckedAnswers?

  init(
    bank: QuestionBank, source: SourceFile, agent: FreshetAgent, bound: Duration,
    isSabotaged: Bool
  ) throws {
    self.bank = bank
    self.source = source
    self.agent = agent
    model = StandInModel(source: source)
    cache = try agent.cache(of: DemoAnswer.self) { $0.bytes }
    contentClass = try ContentClass.genericQuestions.staleness(.bounded(bound))
    unchecked = isSabotaged ? UncheckedAnswers() : nil
  }

  /// Answers one customer's request.
  ///
  /// - Returns: the outcome, for the judge.
  func serve(_ request: DemoRequest) async throws -> ServedAnswer {
    let question = bank.questions[request.question]
    let startedAt = CacheClock.boot.now.nanoseconds
    if let known = unchecked?[request] {
      return ServedAnswer(
        at: startedAt, question: request.question, outcome: .hit, facts: known.facts,
        isAudit: false)
    }
    let tools =
      try question.plan.usesTools
      ? SourceState.tools(revision: try source.read().toolRevision) : nil
    let components = Self.components(question, for: request.customer, tools: tools)
    let key = try components.key(in: agent.fleet)
    let answer = try await cache.value(
      for: key, dependingOn: question.plan.tag.map { [Dependency($0)] } ?? [],
      class: contentClass
    ) { [model] _ in
      try await model.answer(question, for: request.customer, tools: tools)
    }
    unchecked?.keep(answer.value, for: request)
    return record(answer, key, request, startedAt: startedAt)
  }

  private func record(
    _ answer: Answer<DemoAnswer>, _ key: AnswerKey, _ request: DemoRequest, startedAt: Int64
  ) -> ServedAnswer {
    var served = ServedAnswer(
      at: startedAt, question: request.question, outcome: .hit, facts: answer.value.facts,
      isAudit: false)
    // A caller that shared another's generation made no lookup of its own.
    guard case .generated(let reason, let outcome, let isShared) = answer.origin else {
      return served
    }
    served.outcome = .init(reason)
    guard !isShared else { return served }
    cached.withLock { cached in
      // A key without a model is not looked up.
      if reason != .unproven, key.unresolved == nil {
        served.lost = cached.takeLost(key, lookupAt: startedAt)
      }
      guard outcome == .cached else { return }
      cached.add(
        key, answer.value, question: request.question,
        unsaid: bank.questions[request.question].plan.unsaid.map(\.description),
        at: CacheClock.boot.now.nanoseconds)
    }
    return served
  }

  /// Looks up every entry that should be in the cache, whether requested or not.
  func audit(_ report: (ServedAnswer) throws -> Void) rethrows {
    for (key, entry) in cached.withLock({ $0.entries }) {
      let startedAt = CacheClock.boot.now.nanoseconds
      var served = ServedAnswer(
        at: startedAt, question: entry.question, outcome: .hit, facts: [:], isAudit: true)
      switch cache.lookup(key) {
      case .hit(let hit), .stale(let hit, _, _): served.facts = hit.value.facts
      case .miss(let reason):
        served.outcome = .init(reason)
        guard reason != .unproven else { break }
        served.lost = cached.withLock { $0.takeLost(key, lookupAt: startedAt) }
      }
      try report(served)
    }
  }

  private static func components(
    _ question: Question, for customer: String, tools: ToolSet?
  ) -> KeyComponents {
    let plan = question.plan
    var components = KeyComponents(
      model: .alias(plan.modelAlias.id), prompt: .init(plan.prompt.id), tools: tools,
      message: question.text,
      customer: plan.customerField == nil ? .sharedAcrossCustomers : .customer(customer))
    components.corpora = [.init(plan.corpus.id)]
    // Only the customer's field that goes into the answer; other fields may change.
    if let field = plan.customerField { components.customerFields = [field] }
    return components
  }
}

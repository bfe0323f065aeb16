import FreshetCache
import FreshetCore

/// A stand-in for a model: it takes a while, and writes into the answer what it was made from.
struct StandInModel: Sendable {
  let source: SourceFile

  /// Answers from the current sources, read as an application loads its prompt or asks its index.
  ///
  /// - Returns: the answer, and the versions used as evidence for the cache.
  func answer(
    _ question: Question, for customer: String, tools: ToolSet?
  ) async throws -> Generation<DemoAnswer> {
    let madeAt = CacheClock.boot.now.nanoseconds
    let state = try source.read()
    var facts: [String: String] = [:]
    var used: [Dependency] = []
    for dimension in question.plan.sources(for: customer) {
      let version = dimension == SourceState.toolSet ? tools?.hash : state[dimension]
      facts[dimension.description] = version
      if !question.plan.unsaid.contains(dimension) {
        used.append(Dependency(dimension, version: version))
      }
    }
    try await Task.sleep(for: Self.latency(of: question.text))
    let origin = facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let answer = DemoAnswer(
      text: "Answer to: \(question.text) [\(origin.joined(separator: ", "))]", facts: facts,
      madeAt: madeAt)
    return Generation(answer, bytes: answer.bytes, dependencies: used)
  }

  /// 5 to 36 ms, by the length of the question.
  private static func latency(of text: String) -> Duration {
    .milliseconds(5 + Int64(text.utf8.count % 32))
  }
}

import FreshetCore

/// The history of the sources and all served answers, shared by several threads.
final class DemoRecord: Sendable {
  private struct State {
    var trial = Trial()
    var history: SourceHistory
  }
  private let state: Guarded<State>

  init(_ source: SourceState) {
    state = Guarded(State(history: SourceHistory(source.versions)))
  }

  func add(_ answer: ServedAnswer, by node: String) {
    state.withLock { $0.trial.add(answer, by: node) }
  }

  func amend(_ body: (inout SourceHistory) -> Void) {
    state.withLock { body(&$0.history) }
  }

  /// The requests to `node`, or to all nodes if nil, within a span of the boot-time clock.
  func traffic(of node: String? = nil, since start: Int64, until end: Int64 = .max) -> Traffic {
    state.withLock { $0.trial.traffic(of: node, since: start, until: end) }
  }

  /// Whether a cache has served an answer made under `version`.
  func hasServed(_ dimension: Dimension, _ version: String) -> Bool {
    state.withLock { $0.trial.hasServed(dimension.description, version) }
  }

  /// Judges everything served so far.
  var verdict: Verdict {
    let (trial, history) = state.withLock { ($0.trial, $0.history) }
    return Verdict(trial, by: Judge(history: history))
  }
}

import FreshetCache
import FreshetCore

/// A node whose model streams "one ", "two ", "three", a piece each time a gate opens.
struct StreamSite: Sendable {
  struct ModelDown: Error, Equatable {}

  let node: TestNode
  let calls = Counter()
  let cancelled = Counter()
  let gates = (0..<4).map { _ in Gate() }
  var ending = StreamEnding.complete(cost: AnswerCost(tokens: 3))
  var failing = false
  /// Whether generation stops when a piece shows that an event has overtaken it.
  var stops = false

  init(hooks: CacheHooks = CacheHooks()) throws {
    node = try TestNode(hooks: hooks)
  }

  func stream(
    _ message: String = "a", dependingOn dependencies: [Dependency] = [.tag("t")],
    class contentClass: ContentClass = .concepts
  ) throws -> AnswerStream<String, String> {
    try node.cache.stream(
      for: key(message), dependingOn: dependencies, class: contentClass, upstream: "large"
    ) { _, writer in
      calls.increment()
      return try await withTaskCancellationHandler {
        for (gate, piece) in zip(gates, ["one ", "two ", "three"]) {
          await gate.wait()
          if try writer.write(piece) != nil, stops { return .stopped }
        }
        await gates[3].wait()
        if failing { throw ModelDown() }
        return ending
      } onCancel: {
        cancelled.increment()
        for gate in gates { gate.open() }
      }
    }
  }

  func open() {
    for gate in gates { gate.open() }
  }
}

extension AsyncSequence where Element == String {
  /// All pieces, and what it ended with.
  func pieces() async -> (pieces: [String], error: (any Error)?) {
    var pieces: [String] = []
    do {
      for try await piece in self { pieces.append(piece) }
      return (pieces, nil)
    } catch {
      return (pieces, error)
    }
  }
}

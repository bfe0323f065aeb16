import Foundation
import FreshetTerminal

/// A node's process, which serves customers and reports what it served.
final class NodeProcess: Sendable {
  /// A message about the node's state.
  enum Signal: Equatable, Sendable {
    case ready
    case audited(Int)
    case ended
  }

  /// The most signals that are not waited for yet; there are only a few a minute.
  private static let backlog = 64

  let name: String
  private let process: ChildProcess
  private let signals: AsyncStream<Signal>

  init(_ name: String, _ arguments: [String], record: DemoRecord) throws {
    let (signals, continuation) = AsyncStream.makeStream(
      of: Signal.self, bufferingPolicy: .bufferingNewest(Self.backlog))
    self.name = name
    self.signals = signals
    process = try ChildProcess(["node", "--name", name] + arguments) { line in
      guard let line else {
        continuation.yield(.ended)
        return continuation.finish()
      }
      switch try? JSONDecoder().decode(NodeLine.self, from: line) {
      case .ready: continuation.yield(.ready)
      case .served(let answer): record.add(answer, by: name)
      case .audited(let number): continuation.yield(.audited(number))
      case nil:
        Console.writeToErrors("\(name): \(PlainText.line(String(decoding: line, as: UTF8.self)))")
      }
    }
  }

  func order(_ order: NodeOrder) throws { try process.write(try JSONEncoder().encode(order)) }

  /// Waits for a signal.
  ///
  /// - Throws: ``CommandFailure`` if the node has ended, or does not give the signal within `limit`.
  func wait(for wanted: Signal, within limit: Duration) async throws {
    let found = try await withThrowingTaskGroup(of: Bool.self) { group in
      group.addTask { [signals] in
        for await signal in signals {
          if signal == wanted { return true }
        }
        return false
      }
      group.addTask {
        try await Task.sleep(for: limit)
        return false
      }
      defer { group.cancelAll() }
      return try await group.next() ?? false
    }
    try Task.checkCancellation()
    guard found else {
      throw CommandFailure(.failure, "\(name) ended, or was not \(wanted) within \(limit)")
    }
  }

  func pause() { process.pause() }

  func resume() { process.resume() }

  /// Ends the node's input, at whose end it says goodbye and exits.
  func stop() async { await process.stop() }
}

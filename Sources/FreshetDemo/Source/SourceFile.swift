import Foundation
import FreshetTerminal

/// The fleet's sources in one small file, which is replaced as a whole.
///
/// It stands for the model gateway, the prompt registry, the index and the customer database. A node that is cut
/// off from the coordinator still reads it, as an application would.
struct SourceFile: Sendable {
  /// The file's path; nil for sources that stay as a fleet starts with them.
  let path: String?

  func read() throws -> SourceState {
    guard let path else { return try SourceState() }
    return try JSONDecoder().decode(
      SourceState.self, from: try Data(contentsOf: URL(filePath: path)))
  }

  func write(_ state: SourceState) throws {
    guard let path else { throw CommandFailure(.failure, "the sources have no file") }
    try JSONEncoder().encode(state).write(to: URL(filePath: path), options: .atomic)
  }
}

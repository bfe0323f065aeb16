import Foundation
import FreshetTerminal

/// Writes commands' output files.
enum OutputFile {
  /// Writes `text` completely or not at all.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure(
        .failure, "\(path) cannot be written: \(error.localizedDescription); name another file")
    }
  }
}

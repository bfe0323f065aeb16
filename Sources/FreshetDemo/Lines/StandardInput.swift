import Foundation

/// The lines that the demo writes to one of its processes, which ends when its input does.
enum StandardInput {
  /// Lines that wait for a busy process; the demo gives one at a time.
  private static let backlog = 16

  /// The lines of standard input, until it ends.
  static var lines: AsyncStream<String> {
    AsyncStream(bufferingPolicy: .bufferingOldest(backlog)) { continuation in
      Thread.detachNewThread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
      }
    }
  }
}

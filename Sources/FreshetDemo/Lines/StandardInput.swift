import Foundation

/// The lines that the demo writes to one of its processes, which ends when its input does.
enum StandardInput {
  /// Lines that wait for a busy process; the demo gives one at a time.
  private static let backlog = 16

  /// Whether standard input is `/dev/null`, which ends at once.
  static var isNothing: Bool {
    var input = stat()
    var nothing = stat()
    guard unsafe fstat(STDIN_FILENO, &input) == 0, unsafe stat("/dev/null", &nothing) == 0 else {
      return false
    }
    return input.st_mode & S_IFMT == S_IFCHR && input.st_rdev == nothing.st_rdev
  }

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

import Glibc

@testable import FreshetCoordinator

/// Puts another file in the place of the open write-ahead log, and later the right one back.
final class SwappedFile {
  private let number: Int32
  private let original: Int32
  private let other: String

  init?(open path: String, by other: String, flags: Int32) throws {
    guard let number = openFile(path) else { return nil }
    self.number = number
    self.other = other
    original = dup(number)
    let replacement = try Descriptor(path: other, flags: flags)
    defer { replacement.close() }
    guard dup2(replacement.number, number) == number else { return nil }
  }

  func restore() {
    // If the log has closed the file meanwhile, the number is another thread's by now.
    if openPath(of: number) == other { dup2(original, number) }
    close(original)
  }
}

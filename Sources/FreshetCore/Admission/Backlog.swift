/// Measures what waits for one reader: a reader that falls too far behind loses its stream.
///
/// It can come back and continue where it stopped, which costs less than to remember everything for it.
package struct Backlog: Equatable, Sendable {
  /// The most elements that may wait.
  package let most: Int
  /// The most bytes that may wait, unless a single element has more.
  package let mostBytes: Int
  package private(set) var count = 0
  package private(set) var bytes = 0
  /// Whether the reader has fallen too far behind.
  package private(set) var isOver = false

  package init(most: Int, mostBytes: Int) {
    self.most = most
    self.mostBytes = mostBytes
  }

  /// Counts an element that is to wait; returns false if it does not fit, which ends the stream.
  package mutating func add(_ size: Int) -> Bool {
    // One element is always taken, or else a large one could never be sent.
    let fits = count == 0 || (count < most && bytes + size <= mostBytes)
    guard !isOver, fits else {
      isOver = true
      return false
    }
    count += 1
    bytes += size
    return true
  }

  /// Counts an element that the reader has taken.
  package mutating func take(_ size: Int) {
    count -= 1
    bytes -= size
  }
}

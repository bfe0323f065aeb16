import FreshetCore

/// The producer's end of a stream to one reader, which ends if the reader falls too far behind.
struct BoundedStream<Element: Sendable>: Sendable {
  private struct Item: Sendable {
    let element: Element
    let size: Int
  }

  private let continuation: AsyncStream<Item>.Continuation
  private let backlog: Guarded<Backlog>

  /// Makes a stream of which at most `most` elements and `mostBytes` may wait.
  static func make(most: Int, mostBytes: Int) -> (stream: AsyncStream<Element>, producer: Self) {
    let (items, continuation) = AsyncStream.makeStream(of: Item.self)
    let backlog = Guarded(Backlog(most: most, mostBytes: mostBytes))
    let stream = AsyncStream<Element> {
      for await item in items {
        backlog.withLock { $0.take(item.size) }
        return item.element
      }
      return nil
    }
    return (stream, Self(continuation: continuation, backlog: backlog))
  }

  /// Adds an element; returns false once the reader is gone or too far behind.
  func send(_ element: Element, size: Int) -> Bool {
    guard backlog.withLock({ $0.add(size) }) else { return false }
    if case .terminated = continuation.yield(Item(element: element, size: size)) { return false }
    return true
  }

  /// Ends the stream once everything added, and `last`, was read.
  func finish(with last: Element? = nil) {
    if let last { continuation.yield(Item(element: last, size: 0)) }
    continuation.finish()
  }

  /// Calls `body` once the reader is gone or the stream has ended.
  func onEnd(_ body: @escaping @Sendable () -> Void) {
    continuation.onTermination = { _ in body() }
  }

  /// The bytes that wait for the reader.
  var waitingBytes: Int { backlog.withLock { $0.bytes } }
}

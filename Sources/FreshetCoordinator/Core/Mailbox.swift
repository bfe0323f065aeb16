import FreshetCore
import ZeroMQ

/// Items that other threads leave for one thread, which waits in a poller.
final class Mailbox<Item: Sendable>: Sendable {
  private struct State {
    var items: [Item] = []
    var isClosed = false
  }

  let wakeUp: WakeUp
  private let state = Guarded(State())

  init() throws(ZeroMQError) {
    wakeUp = try WakeUp()
  }

  /// Leaves `item`; returns false if the mailbox is closed.
  func post(_ item: Item) -> Bool {
    let isOpen = state.withLock { state in
      if !state.isClosed { state.items.append(item) }
      return !state.isClosed
    }
    if isOpen { wakeUp.signal() }
    return isOpen
  }

  /// Takes all items.
  func takeAll() -> [Item] {
    state.withLock { state in
      let items = state.items
      state.items = []
      return items
    }
  }

  /// Takes the remaining items and closes the mailbox.
  func close() -> [Item] {
    state.withLock { state in
      state.isClosed = true
      let items = state.items
      state.items = []
      return items
    }
  }
}

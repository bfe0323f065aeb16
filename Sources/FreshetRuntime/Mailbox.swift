import FreshetCore
package import ZeroMQ

/// Items that other threads leave for one thread, which waits in a poller.
package final class Mailbox<Item: Sendable>: Sendable {
  private struct State {
    var items: [Item] = []
    var isClosed = false
  }

  /// Signalled when there are items: for the poller of the thread that takes them.
  package let wakeUp: WakeUp
  private let state = Guarded(State())

  /// Creates an open mailbox.
  package init() throws(ZeroMQError) {
    wakeUp = try WakeUp()
  }

  /// Leaves `item`; returns false if the mailbox is closed.
  package func post(_ item: Item) -> Bool {
    let isOpen = state.withLock { state in
      if !state.isClosed { state.items.append(item) }
      return !state.isClosed
    }
    if isOpen { wakeUp.signal() }
    return isOpen
  }

  /// Takes all items.
  package func takeAll() -> [Item] {
    state.withLock { state in
      let items = state.items
      state.items = []
      return items
    }
  }

  /// Takes the remaining items and closes the mailbox.
  package func close() -> [Item] {
    state.withLock { state in
      state.isClosed = true
      let items = state.items
      state.items = []
      return items
    }
  }
}

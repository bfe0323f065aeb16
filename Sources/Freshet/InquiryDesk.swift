import FreshetCache
import FreshetCore
import Synchronization
import ZeroMQ

/// Answers inquiries on a thread of its own, so that neither events nor lookups wait for one.
///
/// The agent's machine limits how many are queued at once.
final class InquiryDesk: Sendable {
  private struct Task: Sendable {
    var inquiry: Inquiry
    var until: Instant
  }
  private struct State: Sendable {
    var tasks: [Task] = []
    var replies: [InquiryReply] = []
    var thread: SocketThread?
    var isWorking = false
  }
  private let state = Guarded(State())
  private let fleet: FleetState
  private let caches: @Sendable () -> [any Inspecting]
  /// Wakes the agent's thread once there is a reply.
  private let notify: @Sendable () -> Void

  init(
    fleet: FleetState, caches: @escaping @Sendable () -> [any Inspecting],
    notify: @escaping @Sendable () -> Void
  ) {
    self.fleet = fleet
    self.caches = caches
    self.notify = notify
  }

  /// Queues an inquiry; the thread lives while any are queued.
  func add(_ inquiry: Inquiry, at now: Instant) {
    let mustStart = state.withLock { state in
      state.tasks.append(Task(inquiry: inquiry, until: now + inquiry.within))
      guard !state.isWorking else { return false }
      state.isWorking = true
      return true
    }
    guard mustStart else { return }
    do throws(ZeroMQError) {
      let thread = try SocketThread(name: "freshet-inquiry") { [weak self] in self?.work() }
      let last = state.withLock { state in
        let last = state.thread
        state.thread = thread
        return last
      }
      // That thread ended when nothing was left, so joining it does not wait for work.
      last?.join()
    } catch {
      state.withLock { state in
        for task in state.tasks { state.replies.append(.failed(task.inquiry)) }
        state.tasks = []
        state.isWorking = false
      }
    }
  }

  private func work() {
    while true {
      let task: Task? = state.withLock { state in
        guard !state.tasks.isEmpty else {
          state.isWorking = false
          return nil
        }
        return state.tasks.removeFirst()
      }
      guard let task else { return }
      let reply = InquiryReply(
        to: task.inquiry, from: caches(), of: fleet, until: task.until)
      state.withLock { $0.replies.append(reply) }
      notify()
    }
  }

  /// Hands over the replies found so far.
  func takeReplies() -> [InquiryReply] {
    state.withLock { state in
      defer { state.replies = [] }
      return state.replies
    }
  }

  /// Drops queued inquiries, and waits for the one under way.
  func close() {
    let thread = state.withLock { state in
      state.tasks = []
      defer { state.thread = nil }
      return state.thread
    }
    thread?.join()
  }
}

extension InquiryReply {
  /// The reply of a node that could not look.
  fileprivate static func failed(_ inquiry: Inquiry) -> InquiryReply {
    InquiryReply(id: inquiry.id, held: DropCount(), answer: .declined(.other))
  }
}

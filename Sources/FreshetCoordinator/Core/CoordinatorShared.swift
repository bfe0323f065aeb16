import FreshetCore
import FreshetRuntime
import Synchronization

/// The state shared by the coordinator's threads and its HTTP interface.
final class CoordinatorShared: Sendable {
  let mailbox: Mailbox<CoordinatorCommand>
  let log: Mailbox<LogThread.Job>
  let followers = Followers()
  private let nextWait = Atomic<UInt64>(0)
  private let garbage = Atomic<UInt64>(0)

  init(mailbox: Mailbox<CoordinatorCommand>, log: Mailbox<LogThread.Job>) {
    self.mailbox = mailbox
    self.log = log
  }

  func waitToken() -> WaitToken {
    WaitToken(nextWait.wrappingAdd(1, ordering: .relaxed).newValue)
  }

  func inquiryToken() -> InquiryToken {
    InquiryToken(nextWait.wrappingAdd(1, ordering: .relaxed).newValue)
  }

  func countGarbage() { garbage.wrappingAdd(1, ordering: .relaxed) }

  /// The number of messages dropped because they violate the protocol.
  var garbageCount: UInt64 { garbage.load(ordering: .relaxed) }
}

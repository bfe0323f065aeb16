import CZeroMQ
import Glibc
import Synchronization

/// Wakes the thread that waits in a ``Poller``, from any other thread.
///
/// Put what the thread is to see into a queue first, then call ``signal()``; the thread empties
/// the queue each time that the poller names the wake-up readable. Signals coalesce: a hundred of
/// them before the thread looks cost one system call and wake it once.
public final class WakeUp: Sendable {
  /// An eventfd, which the system counts among the open descriptors.
  let descriptor: CInt

  /// Whether a signal was given that the poller has not taken yet.
  private let pending = Atomic(false)

  /// Opens the wake-up; throws ``ZeroMQError/Code/tooManyOpen`` if no descriptor is left.
  public init() throws(ZeroMQError) {
    descriptor = czeromq_eventfd()
    guard descriptor >= 0 else {
      throw ZeroMQError(.init(rawValue: errno), operation: "eventfd")
    }
  }

  deinit {
    close(descriptor)
  }

  /// Makes the poller return now, or at once when it waits next.
  public func signal() {
    guard !pending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var one: UInt64 = 1
    // The only other failure, a counter at its maximum, cannot come: it is one or zero.
    while unsafe write(descriptor, &one, 8) < 0, errno == EINTR {}
  }

  /// Takes the signals given so far.
  ///
  /// First the counter, then the flag: a signal between the two finds the flag up and writes
  /// nothing, and what it announces is seen by who drains, because the exchange orders them.
  func drain() {
    var count: UInt64 = 0
    while unsafe read(descriptor, &count, 8) < 0, errno == EINTR {}
    _ = pending.exchange(false, ordering: .acquiringAndReleasing)
  }

  /// Waits for a signal without taking it; false when the time is over.
  func wait(until deadline: Deadline) -> Bool {
    var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = unsafe poll(&item, 1, deadline.remainingMilliseconds)
      if ready > 0 { return true }
      if ready == 0 && deadline.hasPassed { return false }
    }
  }
}

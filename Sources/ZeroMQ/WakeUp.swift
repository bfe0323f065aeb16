import CZeroMQ
import Glibc
import Synchronization

/// Wakes a thread that waits in a ``Poller``, from any other thread.
///
/// Put the work into a queue first, then call ``signal()``; the thread empties the queue each time the poller
/// reports the wake-up as readable. Signals coalesce: a hundred of them before the thread looks cost one system
/// call and wake it once.
public final class WakeUp: Sendable {
  /// An eventfd, which counts among the open descriptors.
  let descriptor: CInt

  /// Whether a signal was given that the poller has not consumed yet.
  private let pending = Atomic(false)

  /// Creates a wake-up.
  ///
  /// - Throws: ``ZeroMQError/Code/tooManyOpen`` if no descriptor is left.
  public init() throws(ZeroMQError) {
    descriptor = czeromq_eventfd()
    guard descriptor >= 0 else {
      throw ZeroMQError(.init(rawValue: errno), operation: "eventfd")
    }
  }

  deinit {
    close(descriptor)
  }

  /// Makes the poller return now, or as soon as it waits next.
  public func signal() {
    guard !pending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    var one: UInt64 = 1
    // The only other failure, a counter at its maximum, is impossible: it is one or zero.
    while unsafe write(descriptor, &one, 8) < 0, errno == EINTR {}
  }

  /// Consumes the signals given so far.
  ///
  /// Clears the counter first, then the flag. A signal between the two finds the flag set and writes nothing;
  /// the draining thread still sees what it announces, because the exchange orders them.
  func drain() {
    var count: UInt64 = 0
    while unsafe read(descriptor, &count, 8) < 0, errno == EINTR {}
    _ = pending.exchange(false, ordering: .acquiringAndReleasing)
  }

  /// Waits for a signal without consuming it; returns false if the time is over.
  func wait(until deadline: Deadline) -> Bool {
    var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = unsafe poll(&item, 1, deadline.remainingMilliseconds)
      if ready > 0 { return true }
      if ready == 0 && deadline.hasPassed { return false }
    }
  }
}

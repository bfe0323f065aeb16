import FreshetCore
import FreshetRuntime
import Logging

/// A coordinator's wait for a log that another one owns.
package struct Standby: Sendable {
  /// How often a waiting coordinator looks whether the owner lives.
  static let interval: Duration = .milliseconds(200)

  /// Whether the coordinator was asked to stop meanwhile.
  let isStopped: @Sendable () -> Bool
  let logger: Logger

  /// Says that the wait begins.
  func begins(_ term: UInt64) {
    logger.notice(
      "another coordinator owns the log: this one waits until it is gone",
      metadata: ["term": "\(term)"])
  }

  /// Waits until the next look.
  ///
  /// - Throws: ``StoreError/inUse(_:)`` if the coordinator was asked to stop.
  func pause() throws(StoreError) {
    pauseThread(for: Self.interval)
    try check()
  }

  /// Throws if the coordinator was asked to stop.
  func check() throws(StoreError) {
    if isStopped() {
      throw .inUse("another coordinator owns the log; this one was stopped while it waited")
    }
  }
}

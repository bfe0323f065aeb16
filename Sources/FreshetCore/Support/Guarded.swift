import Synchronization

#if THREAD_SANITIZER
  // Mutex locks inside an uninstrumented library: without these two calls thread sanitizer reports
  // races that are none.
  @_silgen_name("__tsan_acquire") private func tsanAcquire(_ address: UnsafeMutableRawPointer)
  @_silgen_name("__tsan_release") private func tsanRelease(_ address: UnsafeMutableRawPointer)
#endif

/// A value behind a lock: the one lock type of the package.
package final class Guarded<Value: ~Copyable>: Sendable {
  private let mutex: Mutex<Value>

  /// Guards `value`.
  package init(_ value: consuming sending Value) {
    mutex = Mutex(value)
  }

  /// Runs `body` with the lock held.
  ///
  /// `body` must not call out: no callbacks, no continuations, no sockets.
  package func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    try mutex.withLock { (value: inout sending Value) throws(Failure) -> sending Result in
      #if THREAD_SANITIZER
        unsafe tsanAcquire(Unmanaged.passUnretained(self).toOpaque())
        defer { unsafe tsanRelease(Unmanaged.passUnretained(self).toOpaque()) }
      #endif
      return try body(&value)
    }
  }
}

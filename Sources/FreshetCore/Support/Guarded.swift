public import Synchronization

#if THREAD_SANITIZER
  // Mutex locks inside an uninstrumented library: without these two calls, thread sanitizer reports false
  // races.
  @_silgen_name("__tsan_acquire")
  @usableFromInline func tsanAcquire(_ address: UnsafeMutableRawPointer)
  @_silgen_name("__tsan_release")
  @usableFromInline func tsanRelease(_ address: UnsafeMutableRawPointer)
#endif

/// A value behind a lock; the only lock type of the package.
///
/// Applications do not need it. It is public because only public symbols are inlined into other targets, and a
/// lock that is not inlined costs as much again as what it guards.
public final class Guarded<Value: ~Copyable>: Sendable {
  @usableFromInline let mutex: Mutex<Value>

  /// Creates a lock that guards `value`.
  @inlinable
  public init(_ value: consuming sending Value) {
    mutex = Mutex(value)
  }

  /// Runs `body` with the lock held.
  ///
  /// `body` must not call out: no callbacks, no continuations, no sockets.
  @inlinable @inline(__always)
  public func withLock<Result: ~Copyable, Failure: Error>(
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

  /// Runs `body` with the lock held, or returns nil at once if another thread holds it.
  ///
  /// `body` must not call out: no callbacks, no continuations, no sockets.
  @inlinable @inline(__always)
  public func withLockIfAvailable<Result: ~Copyable, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result? {
    try mutex.withLockIfAvailable {
      (value: inout sending Value) throws(Failure) -> sending Result in
      #if THREAD_SANITIZER
        unsafe tsanAcquire(Unmanaged.passUnretained(self).toOpaque())
        defer { unsafe tsanRelease(Unmanaged.passUnretained(self).toOpaque()) }
      #endif
      return try body(&value)
    }
  }
}

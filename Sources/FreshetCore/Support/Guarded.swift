public import Synchronization

#if THREAD_SANITIZER
  // `Mutex` locks inside a library that is not instrumented. Without these two calls, thread sanitizer reports races
  // where there are none.
  @_silgen_name("__tsan_acquire")
  @usableFromInline func tsanAcquire(_ address: UnsafeMutableRawPointer)
  @_silgen_name("__tsan_release")
  @usableFromInline func tsanRelease(_ address: UnsafeMutableRawPointer)
#endif

/// A value behind a lock.
///
/// The package uses no other type of lock.
///
/// Applications do not need this type. It is public because only public symbols can be inlined into other targets. A
/// lock that is not inlined costs as much again as the work that it guards.
public final class Guarded<Value: ~Copyable>: Sendable {
  @usableFromInline let mutex: Mutex<Value>

  /// Creates a lock that guards `value`.
  @inlinable
  public init(_ value: consuming sending Value) {
    mutex = Mutex(value)
  }

  /// Runs `body` while holding the lock.
  ///
  /// `body` must not call callbacks, resume continuations or use sockets.
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

  /// Runs `body` while holding the lock; returns nil at once if another thread holds it.
  ///
  /// `body` must not call callbacks, resume continuations or use sockets.
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

import CZeroMQ
import Glibc
import Synchronization

/// A thread that owns sockets from their opening to their closing.
///
/// Sockets must stay on one thread, and blocking calls do not belong on the cooperative pool. Open sockets in
/// the thread's body, and pass it work through a queue and a ``WakeUp``.
///
///     let thread = try SocketThread(name: "requests") {
///       let socket = try? Socket(.router, context: context)
///       …
///     }
///     thread.join()
public final class SocketThread: Sendable {
  private final class Body: Sendable {
    let name: String
    let run: @Sendable () -> Void

    init(name: String, run: @escaping @Sendable () -> Void) {
      self.name = name
      self.run = run
    }
  }

  private let handle: pthread_t
  private let isJoined = Atomic(false)

  /// Starts a thread that runs `body` once.
  ///
  /// - Parameters:
  ///   - name: the name in debuggers and `top`, truncated to 15 bytes.
  ///   - body: what the thread runs.
  /// - Throws: ``ZeroMQError`` if the system cannot create a thread.
  public init(name: String, body: @escaping @Sendable () -> Void) throws(ZeroMQError) {
    let box = unsafe Unmanaged.passRetained(Body(name: name, run: body))
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { context in
        guard let context = unsafe context else { return nil }
        let body = unsafe Unmanaged<Body>.fromOpaque(context).takeRetainedValue()
        // The system truncates it to 15 bytes.
        unsafe body.name.withCString { unsafe czeromq_name_thread($0) }
        body.run()
        return nil
      }, box.toOpaque())
    guard code == 0 else {
      unsafe box.release()
      throw ZeroMQError(.init(rawValue: code), operation: "pthread_create")
    }
    handle = thread
  }

  deinit {
    if !isJoined.load(ordering: .acquiring) { pthread_detach(handle) }
  }

  /// Waits until the thread has ended; returns at once if it was already joined.
  ///
  /// Do not call it on the thread itself, nor on the cooperative pool if the thread may take long to end.
  public func join() {
    guard !isJoined.exchange(true, ordering: .acquiringAndReleasing) else { return }
    _ = pthread_join(handle, nil)
  }
}

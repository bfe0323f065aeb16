package import Foundation
import Synchronization

/// A process that a test started.
///
/// It shares no descriptor with the tests but those that it is given. So a run of tests that ends has ended for its
/// readers as well, even if this process lives on.
///
/// Foundation's `Process` is not used in tests: to find the highest open descriptor it copies 256 bytes from each name
/// in `/proc/self/fd`, beyond the end of a buffer that is full. Tests that run side by side have descriptors enough to
/// fill it, and then the whole run crashes.
package final class SpawnedProcess: Sendable {
  /// What a standard stream of the process is.
  package enum Stream: Sendable {
    /// `/dev/null`.
    case null
    /// A file, which is read from its beginning, or emptied and written.
    case file(String)
    /// An open descriptor, which stays the caller's.
    case descriptor(Int32)
  }

  /// The system refused to start a process.
  package struct NotStarted: Error, CustomStringConvertible {
    package let program: String
    package let code: Int32
    package var description: String {
      "\(program) cannot be started: \(unsafe String(cString: strerror(code)))"
    }
  }

  private struct State {
    /// How it ended: the exit status, or 128 and the signal; nil while it runs.
    var status: Int32?
    var waiters: [@Sendable (Int32) -> Void] = []
  }

  /// The id of the process, which belongs to it at least until it has ended.
  package let pid: pid_t
  private let state = Mutex(State())

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: the path of the program.
  ///   - arguments: what follows the program's name.
  ///   - environment: all variables that it sees; nil for those of this process.
  ///   - directory: where it runs; nil for the directory of this process.
  ///   - input: its standard input.
  ///   - output: its standard output.
  ///   - errors: its standard error.
  /// - Throws: if the system refuses to start it.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil,
    directory: String? = nil, input: Stream = .null, output: Stream = .null,
    errors: Stream = .null
  ) throws(NotStarted) {
    pid = try ProcessLaunch(
      program: program, arguments: arguments, environment: environment, directory: directory,
      streams: [input, output, errors]
    ).start()
    Thread.detachNewThread { [self] in reap() }
  }

  /// Waits for its end, on a thread of its own.
  private func reap() {
    var information = unsafe siginfo_t()
    // Its id must not become another's before `signal` knows of the end, so it is reaped under the lock.
    while unsafe waitid(P_PID, id_t(pid), &information, WEXITED | WNOWAIT) != 0, errno == EINTR {}
    let (status, waiters) = state.withLock { state in
      var raw: Int32 = 0
      while unsafe waitpid(pid, &raw, 0) < 0, errno == EINTR {}
      let signal = raw & 0x7f
      let status = signal == 0 ? (raw >> 8) & 0xff : 128 + signal
      state.status = status
      defer { state.waiters.removeAll() }
      return (status, state.waiters)
    }
    for waiter in waiters { waiter(status) }
  }

  /// Whether it has not ended yet.
  package var isRunning: Bool { state.withLock { $0.status == nil } }

  /// Sends it a signal, unless it has ended.
  package func signal(_ signal: Int32) {
    state.withLock { if $0.status == nil { _ = kill(pid, signal) } }
  }

  /// How it ended, once it has: the exit status, or 128 and the signal.
  package var status: Int32 {
    get async {
      await withCheckedContinuation { waiter in whenEnded { waiter.resume(returning: $0) } }
    }
  }

  /// Blocks the thread until the process has ended; returns how it did.
  package func waitForEnd() -> Int32 {
    let end = DispatchSemaphore(value: 0)
    whenEnded { _ in end.signal() }
    end.wait()
    return state.withLock { $0.status } ?? -1
  }

  private func whenEnded(_ body: @escaping @Sendable (Int32) -> Void) {
    let status = state.withLock { state in
      if state.status == nil { state.waiters.append(body) }
      return state.status
    }
    if let status { body(status) }
  }
}

import FreshetCore
import ZeroMQ

/// The process's ZeroMQ contexts for coordinators, one for each number of I/O threads.
///
/// They are never closed, because libzmq 4.3.4 closes the source of randomness that all contexts share when it
/// closes any one of them.
enum CoordinatorContext {
  private static let contexts = Guarded<[Int: Context]>([:])

  static func context(ioThreads: Int) throws(ZeroMQError) -> Context {
    try contexts.withLock { contexts throws(ZeroMQError) in
      if let context = contexts[ioThreads] { return context }
      let context = try Context(ioThreads: ioThreads)
      contexts[ioThreads] = context
      return context
    }
  }
}

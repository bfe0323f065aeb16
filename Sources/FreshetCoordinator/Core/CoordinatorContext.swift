import FreshetCore
import ZeroMQ

/// The process's contexts for coordinators, one for each number of I/O threads.
///
/// They are never closed: with any context libzmq 4.3.4 closes the source of randomness that the
/// other ones use.
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

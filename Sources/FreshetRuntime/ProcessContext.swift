import FreshetCore
package import ZeroMQ

/// The process's ZeroMQ contexts, one for each number of I/O threads: the only place that makes any.
///
/// They are never closed, because libzmq 4.3.4 closes the source of randomness that all contexts share when it
/// closes any one of them.
package enum ProcessContext {
  /// An agent has two sockets, a coordinator eight; only tests run more than a few of them in one process.
  private static let maxSockets = 16_384

  private static let contexts = Guarded<[Int: Context]>([:])
  private static let desks = Guarded<[Int: ZAPDesk]>([:])

  /// Returns the context with this number of I/O threads, which it makes for the first caller.
  ///
  /// libzmq aborts the process when it runs out of descriptors at the wrong moment, so the limit is raised as far as
  /// possible before a context is made.
  ///
  /// - Parameters:
  ///   - ioThreads: the number of threads that move data, 1 to 64.
  ///   - peers: the number of connections that the caller expects.
  /// - Returns: the context, which nobody may terminate.
  /// - Throws: ``ZeroMQError/Code/notEnoughDescriptors`` if the process may not have enough of them for `peers`.
  package static func context(
    ioThreads: Int = 1, peers: Int
  ) throws(ZeroMQError) -> Context {
    let context = try contexts.withLock { contexts throws(ZeroMQError) in
      if let context = contexts[ioThreads] { return context }
      _ = try DescriptorLimit.raise()
      let context = try Context(ioThreads: ioThreads, maxSockets: maxSockets)
      contexts[ioThreads] = context
      return context
    }
    try DescriptorLimit.current().check(peers: peers)
    return context
  }

  /// Returns the handler that decides for all servers of the context with this number of I/O threads; it never stops.
  package static func desk(ioThreads: Int, peers: Int) throws(ZeroMQError) -> ZAPDesk {
    let context = try context(ioThreads: ioThreads, peers: peers)
    return try desks.withLock { desks throws(ZeroMQError) in
      if let desk = desks[ioThreads] { return desk }
      let desk = try ZAPDesk(context: context)
      desks[ioThreads] = desk
      return desk
    }
  }
}

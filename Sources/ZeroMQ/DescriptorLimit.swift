import Glibc

/// The limit on the number of file descriptors that the process may have open.
///
/// libzmq aborts the process if no descriptor is left when it starts its threads, and busy-loops if none is left for a
/// connecting peer. So make sure at the start that there are enough:
///
///     try DescriptorLimit.raise().check(peers: 1_000)
public struct DescriptorLimit: Equatable, Sendable {
  /// The limit in force for the process.
  public let soft: Int
  /// The value to which the process may raise ``soft`` by itself.
  public let hard: Int

  /// The number of descriptors reserved for everything except peers: files, listeners, libzmq's threads.
  public static let reserve = 256

  /// Creates a limit, for instance to check one that is not in force.
  public init(soft: Int, hard: Int) {
    self.soft = soft
    self.hard = hard
  }

  /// Reads the limit of this process.
  public static func current() throws(ZeroMQError) -> DescriptorLimit {
    let limit = try read()
    return DescriptorLimit(
      soft: Int(clamping: limit.rlim_cur), hard: Int(clamping: limit.rlim_max))
  }

  /// Raises the soft limit of the whole process to the hard one and returns the new limit.
  ///
  /// ``Context`` does not do this itself, because it affects the whole process: code that uses `select` cannot
  /// handle descriptors over 1,023.
  @discardableResult
  public static func raise() throws(ZeroMQError) -> DescriptorLimit {
    var limit = try read()
    limit.rlim_cur = limit.rlim_max
    guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      throw ZeroMQError(.init(rawValue: errno), operation: "setrlimit", detail: "RLIMIT_NOFILE")
    }
    return try current()
  }

  /// Returns how many descriptors a process needs for this many peers: two each, plus the reserve.
  ///
  /// A peer that reconnects holds two until its old connection times out.
  public static func needed(peers: Int) -> Int {
    peers * 2 + reserve
  }

  /// Checks that the soft limit suffices for the peers.
  ///
  /// - Throws: ``ZeroMQError/Code/notEnoughDescriptors`` if it does not.
  public func check(peers: Int) throws(ZeroMQError) {
    let needed = Self.needed(peers: peers)
    guard soft >= needed else {
      throw ZeroMQError(
        .notEnoughDescriptors, operation: "DescriptorLimit.check",
        detail: "\(needed) needed for \(peers) peers, \(soft) allowed")
    }
  }

  private static func read() throws(ZeroMQError) -> rlimit {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      throw ZeroMQError(.init(rawValue: errno), operation: "getrlimit", detail: "RLIMIT_NOFILE")
    }
    return limit
  }
}

import Glibc

/// How many file descriptors the process may have open.
///
/// libzmq aborts the process when none is left as it starts its threads, and busy-loops when none
/// is left for a peer that connects. So make sure at the start that they suffice:
///
///     try DescriptorLimit.raise().check(peers: 1_000)
public struct DescriptorLimit: Equatable, Sendable {
  /// The limit in force.
  public let soft: Int
  /// What the process may raise `soft` to by itself.
  public let hard: Int

  /// Kept for everything but peers: files, listeners, libzmq's threads.
  public static let reserve = 256

  /// Creates a limit, for instance to judge one that is not in force.
  public init(soft: Int, hard: Int) {
    self.soft = soft
    self.hard = hard
  }

  /// The limit of this process.
  public static func current() throws(ZeroMQError) -> DescriptorLimit {
    let limit = try read()
    return DescriptorLimit(
      soft: Int(clamping: limit.rlim_cur), hard: Int(clamping: limit.rlim_max))
  }

  /// Raises the soft limit to the hard one, for the whole process, and returns the new limit.
  ///
  /// Not done by ``Context`` itself, since it concerns all of the process: code that uses
  /// `select` cannot handle descriptors over 1,023.
  @discardableResult
  public static func raise() throws(ZeroMQError) -> DescriptorLimit {
    var limit = try read()
    limit.rlim_cur = limit.rlim_max
    guard unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
      throw ZeroMQError(.init(rawValue: errno), operation: "setrlimit", detail: "RLIMIT_NOFILE")
    }
    return try current()
  }

  /// How many descriptors a process with this many peers needs: two each, and the reserve.
  ///
  /// Two, because a peer that reconnects is there twice until the old connection times out.
  public static func needed(peers: Int) -> Int {
    peers * 2 + reserve
  }

  /// Throws ``ZeroMQError/Code/notEnoughDescriptors`` if the soft limit is too low for the peers.
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

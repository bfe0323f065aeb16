/// When the system probes an idle TCP connection.
///
/// Heartbeats notice a dead peer sooner.
public struct TCPKeepAlive: Hashable, Sendable {
  /// How long a connection is idle before the first probe, in whole seconds.
  public var idle: Duration
  /// The time between two probes, in whole seconds.
  public var interval: Duration
  /// How many unanswered probes end the connection.
  public var count: Int

  /// Creates keep-alive settings.
  public init(idle: Duration, interval: Duration, count: Int) {
    self.idle = idle
    self.interval = interval
    self.count = count
  }
}

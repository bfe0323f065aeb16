/// What a service tells systemd of itself, and when: it sends nothing and reads no clock.
///
/// https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html
struct ServiceStanding: Equatable {
  /// Something that happens to the service.
  enum Happening: Equatable {
    /// It listens, and has told its addresses.
    case listening
    /// It begins to read its files again, at this time of the monotonic clock in microseconds.
    case reloading(at: Int64)
    /// It has read its files again, or has kept those of before.
    case reloaded
    /// Its threads have just answered.
    case alive
    /// It begins to stop.
    case stopping
  }

  private enum Phase {
    case starting
    case ready
    case reloading
    case stopping
  }
  private var phase = Phase.starting

  /// Returns the message to send, or nil if this is none of systemd's business now.
  ///
  /// A reload before the service listens must not make it ready, nor may one that ends during a stop.
  mutating func message(of happening: Happening) -> String? {
    switch (happening, phase) {
    case (.listening, .starting):
      phase = .ready
      return "READY=1"
    case (.reloading(let time), .ready):
      phase = .reloading
      return "RELOADING=1\nMONOTONIC_USEC=\(time)"
    case (.reloaded, .reloading):
      phase = .ready
      return "READY=1"
    case (.alive, .ready), (.alive, .reloading): return "WATCHDOG=1"
    case (.stopping, .starting), (.stopping, .ready), (.stopping, .reloading):
      phase = .stopping
      return "STOPPING=1"
    case (.listening, _), (.reloading, _), (.reloaded, _), (.alive, _), (.stopping, _): return nil
    }
  }
}

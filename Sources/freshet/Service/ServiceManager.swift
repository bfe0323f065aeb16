/// What systemd says in the environment of a service that is to notify it.
///
/// https://www.freedesktop.org/software/systemd/man/latest/sd_watchdog_enabled.html
struct ServiceManager: Equatable {
  /// A variable that does not hold what systemd puts there.
  struct Malformed: Error, Equatable, CustomStringConvertible {
    let variable: String
    let value: String
    let allowed: String

    var description: String { "\(variable) is '\(value)', and must be \(allowed)" }
  }

  static let socketVariable = "NOTIFY_SOCKET"
  static let intervalVariable = "WATCHDOG_USEC"
  static let processVariable = "WATCHDOG_PID"
  /// The bytes that a socket's address has room for, with the zero at the end of a path.
  static let longestAddress = 108
  /// No watchdog waits for longer than this.
  private static let longestInterval: Int64 = 86_400_000_000

  /// The socket's address in bytes: a path, or a zero and an abstract name.
  let address: [UInt8]
  /// The time within which the service must say that it is alive; nil without a watchdog.
  let watchdog: Duration?

  /// Reads the environment of process `pid`; nil if no manager wants to be notified.
  init?(_ environment: [String: String], pid: Int32) throws(Malformed) {
    guard let socket = environment[Self.socketVariable], !socket.isEmpty else { return nil }
    var address = Array(socket.utf8)
    let isAbstract = address.first == UInt8(ascii: "@")
    guard address.count > 1, address.count < Self.longestAddress,
      isAbstract || address.first == UInt8(ascii: "/")
    else {
      throw Malformed(
        variable: Self.socketVariable, value: String(socket.prefix(128)),
        allowed: "a path, or @ and a name, of less than \(Self.longestAddress) bytes")
    }
    if isAbstract { address[0] = 0 }
    self.address = address
    watchdog = try Self.watchdog(environment, pid: pid)
  }

  private static func watchdog(
    _ environment: [String: String], pid: Int32
  ) throws(Malformed) -> Duration? {
    guard let interval = environment[intervalVariable], !interval.isEmpty else { return nil }
    // The variables may be inherited from a service whose watchdog is not this process's.
    if let process = environment[processVariable], process != String(pid) { return nil }
    guard let microseconds = Int64(interval), (1...longestInterval).contains(microseconds) else {
      throw Malformed(
        variable: intervalVariable, value: String(interval.prefix(128)),
        allowed: "a number of microseconds up to \(longestInterval)")
    }
    return .microseconds(microseconds)
  }
}

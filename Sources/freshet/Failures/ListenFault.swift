import ZeroMQ

/// Why a coordinator cannot listen, as far as its reason tells.
enum ListenFault: Equatable {
  /// Another process has the port.
  case inUse
  /// No interface of this machine has the address.
  case noSuchAddress
  /// The process may not take the port.
  case forbidden
  /// Something else, which the reason names.
  case other

  /// Finds out which one `reason` tells of: the system's own words are in it.
  init(_ reason: String) {
    func tells(_ code: ZeroMQError.Code) -> Bool { reason.contains(code.description) }
    self =
      if tells(.addressInUse) {
        .inUse
      } else if tells(.addressNotAvailable) || tells(.noSuchDevice) {
        .noSuchAddress
      } else if tells(.permissionDenied), !reason.contains("/") || reason.contains("://") {
        .forbidden
      } else {
        .other
      }
  }

  /// What to do about it; nil if the reason says all there is to say.
  var remedy: String? {
    let ports =
      "\(Setting.httpPort.flag), \(Setting.broadcastPort.flag) and \(Setting.sessionPort.flag)"
    return switch self {
    case .inUse:
      "stop the process that holds the port, or choose other ports with \(ports) (0 takes a free one)"
    case .noSuchAddress:
      "give \(Setting.host.flag) and \(Setting.httpHost.flag) addresses of this machine, as "
        + "`ip address` lists them; \(Setting.host.flag) takes no host name but localhost"
    case .forbidden: "choose ports from 1024 with \(ports)"
    case .other: nil
    }
  }
}

import FreshetCoordinator
import FreshetCore

/// Verifies the log in a data directory, and tells how far it is good.
struct LogAudit {
  let directory: String
  let json: Bool

  private struct Document: Encodable {
    var isGood: Bool
    var epoch: String
    var floor: UInt64
    var sequence: UInt64
    var digest: String
    var fault: String?
  }

  /// - Throws: with the status of a damaged log, if the chain breaks.
  func run() throws(CommandFailure) {
    let found: LogVerification
    do throws(LogError) {
      found = try LogVerification(directory: directory)
    } catch {
      throw CommandFailure(.log, "\(error)")
    }
    let good = found.good
    if json {
      try Console.write(
        try JSONText.line(
          Document(
            isGood: found.fault == nil, epoch: "\(good.epoch)", floor: found.floor,
            sequence: good.sequence, digest: "\(good.digest)", fault: found.fault?.description)))
    } else {
      let events = Quantity.count(Int(good.sequence - found.floor), "event is", "events are")
      try Console.write(
        "\(events) good, from \(found.floor + 1) to \(good.sequence), in epoch \(good.epoch)")
      try Console.write("the digest at \(good.sequence) is \(good.digest)")
    }
    if let fault = found.fault { throw CommandFailure(.log, "\(fault)") }
  }
}

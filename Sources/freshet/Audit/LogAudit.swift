import FreshetCoordinator
import FreshetCore
import FreshetTerminal

/// Verifies a log, and reports up to which event it is intact.
struct LogAudit {
  let json: Bool

  private struct Document: Encodable {
    var isGood: Bool
    var epoch: String
    var floor: UInt64
    var sequence: UInt64
    var digest: String
    var fault: String?
  }

  /// Verifies the log in a data directory.
  ///
  /// - Throws: with the status of a damaged log, if the chain breaks.
  func run(directory: String) throws(CommandFailure) {
    try tell(try Self.verification { () throws(StoreError) in try .init(directory: directory) })
  }

  /// Verifies the log in a file.
  ///
  /// - Throws: with the status of a damaged log, if the chain breaks.
  func run(file: String) throws(CommandFailure) {
    try tell(try Self.verification { () throws(StoreError) in try .init(file: file) })
  }

  private static func verification(
    _ verify: () throws(StoreError) -> LogVerification
  ) throws(CommandFailure) -> LogVerification {
    do throws(StoreError) {
      return try verify()
    } catch {
      throw CommandFailure(.log, "\(error)")
    }
  }

  private func tell(_ found: LogVerification) throws(CommandFailure) {
    let good = found.good
    if json {
      try Console.write(
        try JSONText.line(
          Document(
            isGood: found.fault == nil, epoch: "\(good.epoch)", floor: found.floor,
            sequence: good.sequence, digest: "\(good.digest)", fault: found.fault?.description)))
    } else {
      let events = Quantity.count(Int(good.sequence - found.floor), "event is", "events are")
      let range =
        good.sequence > found.floor ? ", from \(found.floor + 1) to \(good.sequence)," : ""
      try Console.write("\(events) good\(range) in epoch \(good.epoch)")
      try Console.write("the digest at \(good.sequence) is \(good.digest)")
    }
    if let fault = found.fault { throw CommandFailure(.log, "\(fault)") }
  }
}

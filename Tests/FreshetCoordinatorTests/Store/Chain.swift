@testable import FreshetCoordinator
@testable import FreshetCore

/// Makes records that continue a log.
struct Chain {
  var head: Position

  init(after head: Position) { self.head = head }

  mutating func record(
    _ event: Event, changes: [Change]? = nil, at time: Int64? = nil
  ) -> AppendJob.Record {
    let logged = LoggedEvent(
      sequence: head.sequence + 1, event: event, changes: changes ?? event.changes,
      grace: event.grace, committedAt: time ?? 1_700_000_000_000 + Int64(head.sequence))
    let bytes = logged.encoded()
    head.sequence += 1
    head.digest = head.digest.appending(bytes)
    return AppendJob.Record(event: logged, bytes: bytes, digest: head.digest)
  }

  mutating func job(_ events: [Event]) -> AppendJob {
    var job = AppendJob()
    job.records = events.map { record($0) }
    return job
  }
}

/// Such as the hash of a tool set: 64 lower-case hexadecimal digits.
func digest(_ number: Int) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 64 - digits.count) + digits
}

extension Event {
  static func deploy(
    _ prompt: String, _ version: String, role: PromptRole? = nil, key: String? = nil
  ) -> Event {
    Event(
      .promptDeploy(PromptDeploy(prompt: prompt, role: role, versions: [version])),
      idempotencyKey: key)
  }

  static func customer(_ id: String, _ fields: String...) -> Event {
    Event(
      .customerStateChange(
        CustomerStateChange(customer: id, fields: fields.map { .init($0) })))
  }
}

extension EventStore {
  /// What the log holds now, read and checked.
  func replayed() throws -> [LoggedEvent] {
    var events: [LoggedEvent] = []
    _ = try replay { event, _ in events.append(event) }
    return events
  }

  func chain() throws -> Chain {
    Chain(after: try replay { _, _ in })
  }
}

/// The error that `body` throws; nil if it throws none, or one that is not a store's.
func storeError(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StoreError
  }
}

import FreshetCore

extension Instant {
  /// So many milliseconds after the clock's origin.
  static func at(_ milliseconds: Int64) -> Instant {
    Instant(nanoseconds: milliseconds * 1_000_000)
  }
}

extension Epoch {
  static let first = Epoch(counter: 1, high: 0xA, low: 0xB)
  static let second = Epoch(counter: 2, high: 0xC, low: 0xD)
}

extension Position {
  /// Before the first event of an epoch.
  static func start(of epoch: Epoch = .first) -> Position {
    Position(epoch: epoch, sequence: 0, digest: .zero)
  }
}

extension LogSecret {
  static let sample = invariantly(LogSecret(bytes: Array(0..<32)))

  private static func invariantly(_ secret: LogSecret?) -> LogSecret {
    guard let secret else { fatalError("32 bytes are a secret") }
    return secret
  }
}

extension CoordinatorMachine.Configuration {
  /// Without keys, and with nodes without bounds.
  static var permissive: Self {
    var configuration = Self()
    configuration.policy = NodePolicy(.open(permitsUnbounded: true))
    return configuration
  }
}

extension NodeIdentity {
  static func node(
    _ name: String = "a", bound: Duration? = .seconds(10), id: String? = nil
  ) -> NodeIdentity {
    NodeIdentity(
      id: id ?? "run-\(name)", name: name, application: "tests", applicationVersion: "1",
      bound: bound)
  }
}

extension Event {
  static func deploy(_ prompt: String, _ versions: String..., key: String? = nil) -> Event {
    Event(
      .promptDeploy(PromptDeploy(prompt: prompt, versions: versions)), idempotencyKey: key)
  }
  static func change(of customer: String) -> Event {
    Event(.customerStateChange(CustomerStateChange(customer: customer)))
  }
}

/// Such as the hash of a tool set: 64 lower-case hexadecimal digits.
func digest(_ number: Int) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 64 - digits.count) + digits
}

/// A log whose records chain as a coordinator's do.
struct TestLog {
  private(set) var head: Position

  init(after position: Position = .start()) {
    head = position
  }

  /// The frame of the next event; it makes `changes`.
  mutating func append(_ changes: Change..., grace: Duration = .zero) -> Batch {
    append(frameOf: [changes], grace: grace)
  }

  /// The frame of the next events, each of which makes some changes.
  mutating func append(frameOf events: [[Change]], grace: Duration = .zero) -> Batch {
    let previous = head
    var records: [[UInt8]] = []
    for changes in events {
      let event = LoggedEvent(
        sequence: head.sequence + 1, event: nil, changes: changes, grace: grace, committedAt: 0)
      records.append(event.encoded())
      head.sequence += 1
      head.digest = head.digest.appending(event.encoded())
    }
    return Batch(previous: previous, records: records, digest: head.digest)
  }
}

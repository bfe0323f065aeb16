@testable package import FreshetCore

/// Values that are encoded into the first inputs.
package enum Samples {
  /// An event of every kind.
  package static let events: [Event] = [
    Event(.modelSwap(ModelSwap(.alias("fast"), versions: ["m1", "m2"]))),
    Event(.modelSwap(ModelSwap(.model("m"), versions: ["fp"])), force: true),
    Event(.promptDeploy(PromptDeploy(prompt: "p", role: .persona, versions: ["v"]))),
    Event(.corpusReindex(CorpusReindex(corpus: "c", versions: ["v"], settlingTime: .seconds(90)))),
    Event(.toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: ["h"]))),
    Event(
      .customerStateChange(
        CustomerStateChange(customer: "42", fields: [.init("plan", version: "x"), .init("n")])),
      grace: .milliseconds(1_500), reason: "because", source: "pipeline", idempotencyKey: "once"),
    Event(.customerStateChange(CustomerStateChange(customer: "42"))),
    Event(.purge(.key(String(repeating: "0f", count: 32)))),
    Event(.purge(.keyPrefix("gpt:"))),
    Event(.purge(.tag("t"))),
    Event(.purge(.route("r"))),
    Event(.purge(.everything)),
  ]

  /// Each event as a record, from sequence 43 on.
  package static let records: [LoggedEvent] = events.enumerated().map { offset, event in
    LoggedEvent(
      sequence: 43 + UInt64(offset), event: event, changes: event.changes, grace: event.grace,
      committedAt: 1_700_000_000_000, settles: offset == 3 ? 40 : nil)
  }

  /// What a coordinator broadcasts.
  package static let broadcasts: [Broadcast] = {
    let encoded = records.map { $0.encoded() }
    func batch(_ records: [[UInt8]]) -> Broadcast {
      let digest = records.reduce(MessageSamples.position.digest) { $0.appending($1) }
      return .batch(Batch(previous: MessageSamples.position, records: records, digest: digest))
    }
    return [.beacon(MessageSamples.position), batch(Array(encoded.prefix(1))), batch(encoded)]
  }()
}

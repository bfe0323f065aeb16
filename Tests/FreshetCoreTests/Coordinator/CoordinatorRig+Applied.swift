@testable import FreshetCore

/// What applies say to a coordinator under test.
extension CoordinatorRig {
  static let service = AppliedRecord.Service("support", environment: "production")

  func base(_ sequence: SequenceNumber? = nil) -> Baseline {
    Baseline(epoch: machine.head.epoch.description, sequence: sequence ?? machine.head.sequence)
  }

  func begin(
    _ plan: String, at sequence: SequenceNumber? = nil,
    of service: AppliedRecord.Service = service, _ dimensions: Dimension...
  ) -> AppliedChange {
    begin(plan, at: sequence, of: service, dimensions)
  }

  func begin(
    _ plan: String, at sequence: SequenceNumber? = nil,
    of service: AppliedRecord.Service = service, _ dimensions: [Dimension]
  ) -> AppliedChange {
    AppliedChange(
      service, .begin(.init(plan: plan, revision: nil, dimensions: dimensions)),
      base: base(sequence))
  }

  func finish(
    _ plan: String, at sequence: SequenceNumber? = nil, position: SequenceNumber? = nil,
    ending: [String] = [],
    _ entries: [AppliedRecord.Entry] = [.init(.init(.prompt, "p"), versions: ["1"])]
  ) -> AppliedChange {
    let apply = AppliedRecord.Apply(
      plan: plan, revision: nil, entries: entries, routes: [],
      position: position.map { base($0) })
    return AppliedChange(Self.service, .finish(apply, ending: ending), base: base(sequence))
  }

  /// Records, and takes it to the disk unless it was refused.
  mutating func log(_ change: AppliedChange) {
    record(change)
    if append != nil { appended() }
  }

  /// The plans whose applies began and did not finish.
  var attempts: [String] { machine.applied[Self.service]?.attempts.map(\.plan) ?? [] }
}

extension InquiryReply {
  var wire: Freshet_V1_InquiryReply {
    var wire = Freshet_V1_InquiryReply()
    wire.id = id.number
    wire.heldEntries = held.entries
    wire.heldBytes = held.bytes
    switch answer {
    case .dryRun(let blasts): wire.dryRun.events = blasts.map(\.wire)
    case .findings(let findings): wire.findings = findings.wire
    case .uses(let uses): wire.uses = uses.wire
    case .declined(let reason): wire.declined = reason.rawValue
    }
    return wire
  }

  init(_ wire: Freshet_V1_InquiryReply) throws(WireError) {
    let answer: Answer
    switch wire.answer {
    case .dryRun(let dryRun):
      guard dryRun.events.count <= EventLimits.batch else {
        throw .malformed("answer to a dry run of \(dryRun.events.count) events")
      }
      var blasts: [Blast] = []
      for event in dryRun.events { blasts.append(try Blast(event)) }
      answer = .dryRun(blasts)
    case .findings(let findings): answer = .findings(try Findings(findings))
    case .uses(let uses): answer = .uses(try Uses(uses))
    case .declined(let reason): answer = .declined(Declined(rawValue: reason) ?? .other)
    case nil: answer = .declined(.other)
    }
    self.init(
      id: InquiryID(wire.id),
      held: try DropCount(wireEntries: wire.heldEntries, bytes: wire.heldBytes), answer: answer)
  }
}

extension Blast {
  fileprivate var wire: Freshet_V1_Blast {
    var wire = Freshet_V1_Blast()
    wire.entries = dropped.entries
    wire.bytes = dropped.bytes
    wire.priced = priced
    wire.tokens = cost.tokens
    wire.micros = cost.micros
    return wire
  }

  fileprivate init(_ wire: Freshet_V1_Blast) throws(WireError) {
    self.init(
      dropped: try DropCount(wireEntries: wire.entries, bytes: wire.bytes),
      priced: min(wire.priced, wire.entries),
      cost: RefillCost(tokens: wire.tokens, micros: wire.micros))
  }
}

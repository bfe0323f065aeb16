import SwiftProtobuf

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension AgentMessage {
  /// Encodes the message as a frame.
  package func encoded() -> [UInt8] {
    var wire = Freshet_V1_AgentMessage()
    switch self {
    case .hello(let hello): wire.hello = hello.wire
    case .probe(let probe):
      wire.probe.nonce = probe.nonce
      if let applied = probe.applied { wire.probe.applied = applied.wire }
    case .catchUp(let catchUp):
      wire.catchUp.nonce = catchUp.nonce
      wire.catchUp.after = catchUp.after
      wire.catchUp.namedOnly = catchUp.namedOnly
      wire.catchUp.ticket = catchUp.ticket
    case .report(let report): wire.report = report.wire
    case .leave: wire.leave = Freshet_V1_Leave()
    case .inquiryReply(let reply): wire.inquiryReply = reply.wire
    }
    return FrameHeader.frame(bytes(of: wire))
  }

  /// Decodes a message from a frame; throws if the frame is not a valid message.
  package init(decoding frame: [UInt8]) throws(WireError) {
    let body = try FrameHeader.message(in: frame, limit: WireLimits.message)
    let wire: Freshet_V1_AgentMessage = try message(from: body)
    switch wire.body {
    case .hello(let hello): self = .hello(try Hello(hello))
    case .probe(let probe):
      self = .probe(
        Probe(nonce: probe.nonce, applied: probe.hasApplied ? try Position(probe.applied) : nil))
    case .catchUp(let catchUp):
      self = .catchUp(
        CatchUp(
          nonce: catchUp.nonce, after: catchUp.after, namedOnly: catchUp.namedOnly,
          ticket: catchUp.ticket))
    case .report(let report): self = .report(try Report(report))
    case .leave: self = .leave
    case .inquiryReply(let reply): self = .inquiryReply(try InquiryReply(reply))
    case nil: throw .malformed("message of an unknown sort")
    }
  }
}

extension AgentMessage.Hello {
  fileprivate var wire: Freshet_V1_Hello {
    var wire = Freshet_V1_Hello()
    wire.nonce = nonce
    wire.oldestVersion = oldestVersion
    wire.newestVersion = newestVersion
    wire.id = node.id
    wire.name = node.name
    wire.application = node.application
    wire.applicationVersion = node.applicationVersion
    wire.boundMs = node.bound?.wholeMilliseconds ?? 0
    if let applied { wire.applied = applied.wire }
    if let resume { wire.resume = Data(resume.bytes) }
    if let secret { wire.secret = Data(secret.bytes) }
    return wire
  }

  fileprivate init(_ wire: Freshet_V1_Hello) throws(WireError) {
    guard !wire.id.isEmpty, !wire.name.isEmpty else { throw .malformed("hello without a name") }
    for text in [wire.id, wire.name, wire.application, wire.applicationVersion] {
      guard text.utf8.count <= WireLimits.nodeText else {
        throw .malformed("hello with a text over \(WireLimits.nodeText) bytes")
      }
      guard text.isNormal else {
        throw .malformed("hello with a text that is not in normal form C")
      }
    }
    guard wire.boundMs <= Freshness.longestBound.wholeMilliseconds else {
      throw .malformed("hello with a bound of \(wire.boundMs) ms")
    }
    self.init(
      nonce: wire.nonce, oldestVersion: wire.oldestVersion, newestVersion: wire.newestVersion,
      node: NodeIdentity(
        id: wire.id, name: wire.name, application: wire.application,
        applicationVersion: wire.applicationVersion,
        bound: wire.boundMs == 0 ? nil : .milliseconds(Int64(wire.boundMs))),
      applied: wire.hasApplied ? try Position(wire.applied) : nil,
      // A token or a secret of an unknown form proves nothing, as none does.
      resume: ResumeToken(bytes: wire.resume), secret: NodeSecret(bytes: wire.secret))
  }
}

extension AgentMessage.Report {
  fileprivate var wire: Freshet_V1_Report {
    var wire = Freshet_V1_Report()
    wire.applied = applied.wire
    wire.counted = counted
    wire.drops = drops.map { drop in
      var wire = Freshet_V1_Drop()
      wire.sequence = drop.sequence
      wire.entries = drop.count.entries
      wire.bytes = drop.count.bytes
      return wire
    }
    wire.heldEntries = held.entries
    wire.heldBytes = held.bytes
    wire.inactive = inactive.map(\.wire)
    return wire
  }

  fileprivate init(_ wire: Freshet_V1_Report) throws(WireError) {
    guard wire.drops.count <= WireLimits.dropsPerReport else {
      throw .malformed("report with \(wire.drops.count) drops")
    }
    guard wire.inactive.count <= WireLimits.inactiveVersions else {
      throw .malformed("report with \(wire.inactive.count) versions")
    }
    var inactive: [InactiveVersion] = []
    for version in wire.inactive { inactive.append(try InactiveVersion(version)) }
    var drops: [Drop] = []
    drops.reserveCapacity(wire.drops.count)
    for drop in wire.drops {
      let count = try DropCount(wireEntries: drop.entries, bytes: drop.bytes)
      drops.append(Drop(sequence: drop.sequence, count: count))
    }
    self.init(
      applied: try Position(wire.applied), counted: wire.counted, drops: drops,
      held: try DropCount(wireEntries: wire.heldEntries, bytes: wire.heldBytes),
      inactive: inactive)
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Inquiry {
  var wire: Freshet_V1_Inquiry {
    var wire = Freshet_V1_Inquiry()
    wire.id = id.number
    wire.withinMs = within.wholeMilliseconds
    switch question {
    case .dryRun(let dryRun):
      wire.dryRun.head = dryRun.head
      wire.dryRun.events = dryRun.events.map { changes in
        var event = Freshet_V1_DryRun.Event()
        event.changes = changes.map(\.wire)
        return event
      }
    case .find(let selector, let limit):
      switch selector {
      case .digest(let digest): wire.findKey.digest = Data(hexadecimal: digest)
      case .prefix(let prefix): wire.findKey.prefix = prefix
      }
      wire.findKey.limit = UInt32(clamping: limit)
    case .findRequest(let request, let limit):
      wire.findRequest.request = request
      wire.findRequest.limit = UInt32(clamping: limit)
    case .uses(let query): wire.listUses = query.wire
    case .unknown: break
    }
    return wire
  }

  init(_ wire: Freshet_V1_Inquiry) throws(WireError) {
    let question: Question
    switch wire.question {
    case .dryRun(let dryRun): question = .dryRun(try DryRun(dryRun))
    case .findKey(let find):
      question = .find(try KeySelector(find), limit: Self.limit(find.limit))
    case .findRequest(let find):
      guard 1...WireLimits.requestID ~= find.request.utf8.count else {
        throw .malformed("request id of \(find.request.utf8.count) bytes")
      }
      question = .findRequest(find.request, limit: Self.limit(find.limit))
    case .listUses(let query): question = .uses(try UsesQuery(query))
    case nil: question = .unknown
    }
    self.init(
      id: InquiryID(wire.id),
      within: min(.milliseconds(Int64(min(wire.withinMs, 1 << 40))), WireLimits.inquiryTime),
      question: question)
  }

  private static func limit(_ limit: UInt32) -> Int { min(Int(limit), WireLimits.findings) }
}

extension DryRun {
  fileprivate init(_ wire: Freshet_V1_DryRun) throws(WireError) {
    guard wire.events.count <= EventLimits.batch else {
      throw .malformed("dry run of \(wire.events.count) events")
    }
    guard wire.head < .max - UInt64(EventLimits.batch) else {
      throw .malformed("dry run beyond the last sequence")
    }
    var events: [[Change]] = []
    for event in wire.events {
      guard event.changes.count <= EventLimits.fields * 2 else {
        throw .malformed("dry run of an event with \(event.changes.count) changes")
      }
      var changes: [Change] = []
      for change in event.changes { changes.append(try Change(change)) }
      events.append(changes)
    }
    self.init(head: wire.head, events: events)
  }
}

extension KeySelector {
  fileprivate init(_ wire: Freshet_V1_FindKey) throws(WireError) {
    switch wire.selector {
    case .digest(let digest): self = .digest(try digest.keyDigest())
    case .prefix(let prefix):
      guard 1...EventLimits.prefixBytes ~= prefix.utf8.count else {
        throw .malformed("key prefix of \(prefix.utf8.count) bytes")
      }
      self = .prefix(prefix)
    case nil: throw .malformed("search for no key")
    }
  }
}

extension Data {
  /// Creates data from hexadecimal digits; empty if they are invalid.
  init(hexadecimal text: String) {
    self = [UInt8](hexadecimal: text).map { Data($0) } ?? Data()
  }

  /// Returns the digest of a key in hexadecimal; throws if the data does not have its length.
  func keyDigest() throws(WireError) -> String {
    guard count == Digest.byteCount else { throw .malformed("key digest of \(count) bytes") }
    return Array(self).hexadecimal
  }
}

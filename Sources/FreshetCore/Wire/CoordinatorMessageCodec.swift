import SwiftProtobuf

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension CoordinatorMessage {
  /// Encodes the message as a frame.
  package func encoded() -> [UInt8] {
    var wire = Freshet_V1_CoordinatorMessage()
    switch self {
    case .welcome(let welcome):
      wire.welcome.nonce = welcome.nonce
      wire.welcome.version = welcome.version
      wire.welcome.head = welcome.head.wire
      wire.welcome.floor = welcome.floor
      wire.welcome.run = welcome.run.number
      if let resume = welcome.resume { wire.welcome.resume = Data(resume.bytes) }
    case .refusal(let refusal):
      wire.refusal.nonce = refusal.nonce
      wire.refusal.code = refusal.code.rawValue
      wire.refusal.detail = refusal.detail
      wire.refusal.startOver = refusal.startOver
    case .proof(let proof):
      wire.proof.nonce = proof.nonce
      wire.proof.head = proof.head.wire
      wire.proof.ageNs = UInt64(max(0, proof.age.nanoseconds))
      wire.proof.run = proof.run.number
    case .page(let page): wire.page = page.wire
    case .stranger: wire.stranger = Freshet_V1_Stranger()
    case .inquiry(let inquiry): wire.inquiry = inquiry.wire
    }
    return FrameHeader.frame(bytes(of: wire))
  }

  /// Decodes a message from a frame; throws if the frame is not a valid message.
  package init(decoding frame: [UInt8]) throws(WireError) {
    let body = try FrameHeader.message(in: frame, limit: WireLimits.message)
    let wire: Freshet_V1_CoordinatorMessage = try message(from: body)
    switch wire.body {
    case .welcome(let welcome):
      self = .welcome(
        Welcome(
          nonce: welcome.nonce, version: welcome.version, head: try Position(welcome.head),
          floor: welcome.floor, run: RunID(welcome.run),
          resume: ResumeToken(bytes: welcome.resume)))
    case .refusal(let refusal):
      self = .refusal(
        Refusal(
          nonce: refusal.nonce, code: Refusal.Code(rawValue: refusal.code) ?? .other,
          detail: refusal.detail.prefix(bytes: WireLimits.detail),
          startOver: refusal.startOver))
    case .proof(let proof):
      self = .proof(
        Proof(
          nonce: proof.nonce, head: try Position(proof.head),
          age: .nanoseconds(Int64(clamping: proof.ageNs)), run: RunID(proof.run)))
    case .page(let page): self = .page(try Page(page))
    case .stranger: self = .stranger
    case .inquiry(let inquiry): self = .inquiry(try Inquiry(inquiry))
    case nil: throw .malformed("message of an unknown sort")
    }
  }
}

extension CoordinatorMessage.Page {
  fileprivate var wire: Freshet_V1_Page {
    var wire = Freshet_V1_Page()
    wire.nonce = nonce
    wire.head = head.wire
    wire.through = through
    wire.floor = floor
    wire.run = run.number
    wire.ticket = ticket
    wire.watermarks = entries.map(\.wire)
    return wire
  }

  fileprivate init(_ wire: Freshet_V1_Page) throws(WireError) {
    guard wire.watermarks.count <= WireLimits.watermarksPerPage else {
      throw .malformed("page with \(wire.watermarks.count) watermarks")
    }
    var entries: [Entry] = []
    entries.reserveCapacity(wire.watermarks.count)
    for entry in wire.watermarks { entries.append(try Entry(entry)) }
    self.init(
      nonce: wire.nonce, head: try Position(wire.head), through: wire.through, entries: entries,
      floor: wire.floor, run: RunID(wire.run), ticket: wire.ticket)
  }
}

extension CoordinatorMessage.Page.Entry {
  var wire: Freshet_V1_Page.Entry {
    var wire = Freshet_V1_Page.Entry()
    switch subject {
    case .dimension(let dimension):
      wire.dimension = UInt32(dimension.kind.rawValue)
      wire.customKind = dimension.kind.customName ?? ""
      wire.id = dimension.id
      if let facet = dimension.facet { wire.facet = facet }
    case .keyPrefix(let prefix):
      wire.id = prefix
      wire.keyPrefix = true
    }
    wire.changedAt = watermark.changedAt
    wire.active = watermark.active
    wire.droppedAt = watermark.droppedAt
    return wire
  }

  init(_ wire: Freshet_V1_Page.Entry) throws(WireError) {
    let watermark = Watermark(
      changedAt: wire.changedAt, active: try Watermark.versions(wire: wire.active),
      droppedAt: wire.droppedAt)
    if wire.keyPrefix {
      guard wire.id.utf8.count <= EventLimits.prefixBytes else {
        throw .malformed("key prefix over its limit")
      }
      self.init(subject: .keyPrefix(wire.id), watermark: watermark)
    } else {
      let dimension = try Dimension(
        kind: Dimension.Kind(wire: wire.dimension, customName: wire.customKind), id: wire.id,
        facet: wire.hasFacet ? wire.facet : nil)
      self.init(subject: .dimension(dimension), watermark: watermark)
    }
  }
}

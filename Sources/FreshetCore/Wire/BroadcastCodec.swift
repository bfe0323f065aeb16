import SwiftProtobuf

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Broadcast {
  /// Encodes the broadcast as a frame.
  package func encoded() -> [UInt8] {
    var wire = Freshet_V1_Broadcast()
    wire.run = run.number
    switch body {
    case .batch(let batch):
      var body = Freshet_V1_Batch()
      body.previous = batch.previous.wire
      body.records = batch.records.map { Data($0) }
      body.digest = Data(batch.digest.bytes)
      wire.batch = body
    case .beacon(let position):
      wire.beacon = position.wire
    }
    return FrameHeader.frame(bytes(of: wire))
  }

  /// Decodes a broadcast from a frame.
  ///
  /// The events in it remain encoded until ``Batch/links()``.
  package init(decoding frame: [UInt8]) throws(WireError) {
    let body = try FrameHeader.message(in: frame, limit: WireLimits.frame)
    let wire: Freshet_V1_Broadcast = try message(from: body)
    let run = RunID(wire.run)
    switch wire.body {
    case .batch(let batch):
      guard let digest = Digest(bytes: Array(batch.digest)) else {
        throw .malformed("batch without a digest of \(Digest.byteCount) bytes")
      }
      guard 1...WireLimits.recordsPerFrame ~= batch.records.count else {
        throw .malformed("batch of \(batch.records.count) events")
      }
      let previous = try Position(batch.previous)
      guard previous.sequence < .max - UInt64(batch.records.count) else {
        throw .malformed("batch beyond the last sequence")
      }
      self = .batch(
        Batch(previous: previous, records: batch.records.map { Array($0) }, digest: digest),
        run: run)
    case .beacon(let position):
      self = .beacon(try Position(position), run: run)
    case nil:
      throw .malformed("broadcast of an unknown sort")
    }
  }
}

extension Batch {
  /// An event of a batch, with the digest just after it.
  package struct Link: Equatable, Sendable {
    package var event: LoggedEvent
    package var digest: Digest
  }

  /// Decodes the events, and checks that the hash chain connects both ends of the batch.
  package func links() throws(WireError) -> [Link] {
    var digest = previous.digest
    var links: [Link] = []
    links.reserveCapacity(records.count)
    for (offset, record) in records.enumerated() {
      let event = try LoggedEvent(decoding: record)
      guard event.sequence == previous.sequence + UInt64(offset) + 1 else {
        throw .malformed("event \(event.sequence) out of place")
      }
      digest = digest.appending(record)
      links.append(Link(event: event, digest: digest))
    }
    guard digest == self.digest else { throw .malformed("batch whose digest does not fit") }
    return links
  }

  /// Returns the digest at `sequence`; nil if the batch does not include it.
  package func digest(at sequence: SequenceNumber, _ links: [Link]) -> Digest? {
    if sequence == previous.sequence { return previous.digest }
    guard sequence > previous.sequence, sequence <= end.sequence else { return nil }
    return links[Int(sequence - previous.sequence) - 1].digest
  }
}

extension Position {
  var wire: Freshet_V1_Position {
    var wire = Freshet_V1_Position()
    wire.epochCounter = epoch.counter
    wire.epochHigh = epoch.high
    wire.epochLow = epoch.low
    wire.sequence = sequence
    wire.digest = Data(digest.bytes)
    return wire
  }

  init(_ wire: Freshet_V1_Position) throws(WireError) {
    guard let digest = Digest(bytes: Array(wire.digest)) else {
      throw .malformed("position without a digest of \(Digest.byteCount) bytes")
    }
    self.init(
      epoch: Epoch(counter: wire.epochCounter, high: wire.epochHigh, low: wire.epochLow),
      sequence: wire.sequence, digest: digest)
  }
}

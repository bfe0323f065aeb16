import FuzzSupport

@testable import FreshetCore

/// The body of a broadcast: bounds, the hash chain, and that it comes back as it was.
func check(_ body: [UInt8]) {
  let frame = FrameHeader.frame(body)
  guard let broadcast = decoded(frame, Broadcast.init(decoding:)) else { return }
  require(
    decoded(broadcast.encoded(), Broadcast.init(decoding:)) == broadcast,
    "\(broadcast) does not come back")
  guard case .batch(let batch) = broadcast.body else { return }
  require(1...WireLimits.recordsPerFrame ~= batch.records.count, "\(batch.records.count) records")
  require(batch.end.sequence > batch.previous.sequence, "a batch that ends before it begins")
  // A digest cannot be guessed: the batch is checked with one that fits, and with the one it has.
  var fitting = batch
  fitting.digest = batch.records.reduce(batch.previous.digest) { $0.appending($1) }
  guard let links = decoded(frame, { _ throws(WireError) in try fitting.links() }) else {
    require(decoded(frame) { _ throws(WireError) in try batch.links() } == nil, "a wrong digest")
    return
  }
  require(links.count == batch.records.count, "\(links.count) events of \(batch.records.count)")
  require(links.last?.digest == fitting.digest, "the chain ends elsewhere")
  for (offset, link) in links.enumerated() {
    require(
      link.event.sequence == batch.previous.sequence + UInt64(offset) + 1, "an event out of place")
    require(fitting.digest(at: link.event.sequence, links) == link.digest, "another digest")
  }
}

func seeds() -> [[UInt8]] {
  Samples.broadcasts.map { Array($0.encoded().dropFirst(FrameHeader.frame([]).count)) }
}

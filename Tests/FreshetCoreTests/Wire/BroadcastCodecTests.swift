import Testing

@testable import FreshetCore

struct BroadcastCodecTests {
  private func frame() -> Batch {
    var log = TestLog()
    _ = log.append(.drops(.everything))
    return log.append(frameOf: [
      [.names(Dimension(.prompt, "p"), versions: ["v"])], [.drops(Dimension(.tag, "t"))], [],
    ])
  }

  @Test func `batches and beacons come back as they were`() throws {
    let batch = Broadcast.batch(frame(), run: RunID(.max))
    #expect(try Broadcast(decoding: batch.encoded()) == batch)
    let beacon = Broadcast.beacon(frame().end, run: RunID(7))
    #expect(try Broadcast(decoding: beacon.encoded()) == beacon)
  }

  @Test func `the chain leads from one end to the other`() throws {
    let batch = frame()
    let links = try batch.links()
    #expect(links.map(\.event.sequence) == [2, 3, 4])
    #expect(links.last?.digest == batch.digest)
    #expect(batch.digest(at: 1, links) == batch.previous.digest)
    #expect(batch.digest(at: 4, links) == batch.digest)
    #expect(batch.digest(at: 0, links) == nil)
    #expect(batch.digest(at: 5, links) == nil)
  }

  @Test func `a broken chain is refused`() {
    var order = frame()
    order.records.swapAt(0, 1)
    #expect(throws: WireError.self) { try order.links() }
    var start = frame()
    start.previous.digest = .zero
    #expect(throws: WireError.self) { try start.links() }
    var end = frame()
    end.digest = .zero
    #expect(throws: WireError.self) { try end.links() }
    var cut = frame()
    cut.records.removeLast()
    #expect(throws: WireError.self) { try cut.links() }
    var renumbered = frame()
    renumbered.previous.sequence = 8
    #expect(throws: WireError.self) { try renumbered.links() }
  }

  @Test func `no flipped bit crashes, and none passes with a wrong history`() throws {
    let original = frame()
    let frame = Broadcast.batch(original).encoded()
    for bit in 0..<(frame.count * 8) {
      var flipped = frame
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      guard case .batch(let batch)? = (try? Broadcast(decoding: flipped))?.body,
        let links = try? batch.links()
      else { continue }
      // Only the epoch is outside of the chain; whoever reads it compares it with its own.
      #expect(batch.digest == original.digest, "bit \(bit)")
      #expect(links == (try original.links()), "bit \(bit)")
    }
  }

  @Test func `cut frames are refused at every length`() {
    let frame = Broadcast.batch(frame()).encoded()
    for length in 0..<frame.count {
      let cut = try? Broadcast(decoding: Array(frame.prefix(length)))
      if case .batch(let batch)? = cut?.body { #expect((try? batch.links()) == nil) }
    }
  }

  @Test func `foreign frames and long ones are told apart`() {
    #expect(throws: WireError.foreign) { try Broadcast(decoding: Array("GET / HTTP/1.1".utf8)) }
    #expect(throws: WireError.foreign) { try Broadcast(decoding: [0x46, 0x53, 0x48, 1]) }
    #expect(throws: WireError.foreign) { try Broadcast(decoding: []) }
    let long = FrameHeader.bytes + [UInt8](repeating: 0, count: WireLimits.frame)
    #expect(throws: WireError.tooLong(long.count, limit: WireLimits.frame)) {
      try Broadcast(decoding: long)
    }
  }

  @Test func `a frame with a flipped bit is refused, whatever it carries`() {
    let page = CoordinatorMessage.page(
      .init(
        nonce: 7, head: frame().end, through: 4,
        entries: [
          .init(subject: .dimension(Dimension(.tag, "t")), watermark: Watermark(droppedAt: 3))
        ], floor: 0))
    let bytes = page.encoded()
    for bit in 0..<(bytes.count * 8) {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(throws: WireError.self, "bit \(bit)") {
        try CoordinatorMessage(decoding: flipped)
      }
    }
  }

  @Test func `a batch has 1 to 256 events, and room for their numbers`() throws {
    func decode(_ batch: Batch) throws {
      _ = try Broadcast(decoding: Broadcast.batch(batch).encoded())
    }
    var batch = frame()
    batch.records = []
    #expect(throws: WireError.self) { try decode(batch) }
    batch.records = [[UInt8]](repeating: [1], count: 256)
    try decode(batch)
    batch.records.append([1])
    #expect(throws: WireError.self) { try decode(batch) }
    batch.records = [[1]]
    batch.previous.sequence = .max
    #expect(throws: WireError.self) { try decode(batch) }
  }
}

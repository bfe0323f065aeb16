import FreshetCore

/// A frame in transit, decoded only once, however many nodes it reaches.
final class Frame {
  let bytes: [UInt8]
  private(set) lazy var broadcast: Result<Broadcast, WireError> = Result {
    () throws(WireError) in try Broadcast(decoding: bytes)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A corrupted copy, as a faulty path delivers it.
  func corrupted(_ dice: inout Dice) -> Frame {
    var bytes = bytes
    if dice.chance(permille: 300) {
      bytes.removeLast(dice.below(bytes.count))
    } else {
      for _ in 0..<dice.number(1...3) where !bytes.isEmpty {
        bytes[dice.below(bytes.count)] ^= UInt8(1 << dice.below(8))
      }
    }
    return Frame(bytes)
  }
}

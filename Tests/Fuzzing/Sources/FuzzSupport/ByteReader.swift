package import FreshetCore

/// Takes decisions from an input, so that libFuzzer's mutations become other decisions.
///
/// Once the input is used up, every decision is zero.
package struct ByteReader {
  private var rest: ArraySlice<UInt8>

  /// A reader of `input` from its start.
  package init(_ input: [UInt8]) { rest = input[...] }

  /// Whether nothing is left.
  package var isAtEnd: Bool { rest.isEmpty }

  /// The next byte.
  package mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

  /// A number of two bytes.
  package mutating func short() -> Int { Int(byte()) << 8 | Int(byte()) }

  /// A number of eight bytes.
  package mutating func long() -> UInt64 {
    (0..<8).reduce(0) { value, _ in value << 8 | UInt64(byte()) }
  }

  /// A yes or no.
  package mutating func bool() -> Bool { byte() & 1 == 1 }

  /// One of a few.
  package mutating func choice<Value>(_ values: [Value]) -> Value {
    values[Int(byte()) % values.count]
  }

  /// Bytes, preceded by their number.
  package mutating func bytes() -> [UInt8] {
    let count = min(short(), rest.count)
    defer { rest = rest.dropFirst(count) }
    return Array(rest.prefix(count))
  }

  /// A text: often one of a few, so that texts are equal now and then.
  package mutating func text() -> String {
    let short = byte()
    return short < 240
      ? ["a", "b", "c", "", "d"][Int(short) % 5] : String(decoding: bytes(), as: UTF8.self)
  }

  /// A sequence: often near `head`.
  package mutating func sequence(near head: SequenceNumber) -> SequenceNumber {
    switch byte() % 8 {
    case 0, 1, 2: head
    case 3: head &+ UInt64(byte())
    case 4: head > 0 ? head - 1 : 0
    case 5: UInt64(byte())
    case 6: .max - UInt64(byte())
    default: long()
    }
  }

  /// A position: often `head` itself.
  package mutating func position(near head: Position) -> Position {
    var position = head
    let what = byte()
    if what & 1 != 0 { position.sequence = sequence(near: head.sequence) }
    if what & 2 != 0 { position.digest = Digest.zero.appending([byte()]) }
    if what & 12 == 12 { position.epoch = Epoch(counter: UInt64(byte()), high: 1, low: 2) }
    return position
  }

  /// A change that an event makes.
  package mutating func change() -> Change {
    let dimension = Dimension(
      Dimension.Kind(rawValue: byte() % 12), text(), facet: bool() ? text() : nil)
    return switch byte() % 4 {
    case 0, 1: .names(dimension, versions: (0..<Int(byte() % 4)).map { _ in text() }.sorted())
    case 2: .drops(dimension)
    default: .dropsKeyPrefix(text())
    }
  }

  /// An event as a publisher might state it, within the bounds or not.
  package mutating func event() -> Event {
    let texts = { (reader: inout ByteReader) in
      (0..<Int(reader.byte() % 4)).map { _ in reader.text() }
    }
    let change: Event.Kind =
      switch byte() % 11 {
      case 0: .modelSwap(ModelSwap(.alias(text()), versions: texts(&self)))
      case 1: .modelSwap(ModelSwap(.model(text()), versions: texts(&self)))
      case 2: .promptDeploy(PromptDeploy(prompt: text(), versions: texts(&self)))
      case 3:
        .corpusReindex(
          CorpusReindex(
            corpus: text(), versions: texts(&self), settlingTime: .milliseconds(Int64(short()))))
      case 4: .toolSchemaChange(ToolSchemaChange(toolSet: text(), hashes: texts(&self)))
      case 5:
        .customerStateChange(
          CustomerStateChange(customer: text(), fields: texts(&self).map { .init($0) }))
      case 6: .purge(.key(String(repeating: "0f", count: 32)))
      case 7: .purge(.keyPrefix(text()))
      case 8: .purge(.tag(text()))
      case 9: .purge(.route(text()))
      default: .purge(.everything)
      }
    return Event(
      change, force: bool(), grace: .milliseconds(Int64(byte())),
      idempotencyKey: bool() ? text() : nil)
  }
}

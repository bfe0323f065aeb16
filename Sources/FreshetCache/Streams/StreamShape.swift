/// How a whole answer is made of the pieces that a model streams, and the other way round.
public struct StreamShape<Piece: Sendable, Value: Sendable>: Sendable {
  /// Makes an answer of its pieces.
  public var join: @Sendable ([Piece]) -> Value
  /// Takes an answer from the cache apart, for a caller who wants a stream.
  public var split: @Sendable (Value) -> [Piece]
  /// The bytes of a piece, for the bound on an answer.
  public var bytes: @Sendable (Piece) -> Int

  /// A shape.
  public init(
    join: @escaping @Sendable ([Piece]) -> Value, split: @escaping @Sendable (Value) -> [Piece],
    bytes: @escaping @Sendable (Piece) -> Int
  ) {
    self.join = join
    self.split = split
    self.bytes = bytes
  }
}

extension StreamShape where Piece == String, Value == String {
  /// Text in pieces; one from the cache comes as one piece.
  public static let text = StreamShape(
    join: { $0.joined() }, split: { [$0] }, bytes: { $0.utf8.count })
}

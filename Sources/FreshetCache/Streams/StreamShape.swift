/// How the pieces that a model streams make up an answer, and how an answer is split into pieces.
public struct StreamShape<Piece: Sendable, Value: Sendable>: Sendable {
  /// Joins pieces into an answer.
  public var join: @Sendable ([Piece]) -> Value
  /// Splits an answer from the cache, for a caller who wants a stream.
  public var split: @Sendable (Value) -> [Piece]
  /// The bytes of a piece, which count towards the limit on an answer.
  public var bytes: @Sendable (Piece) -> Int

  /// Creates the shape of an answer of your own type; for text use ``text``.
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
  /// Text in pieces; an answer from the cache comes as one piece.
  public static let text = StreamShape(
    join: { $0.joined() }, split: { [$0] }, bytes: { $0.utf8.count })
}

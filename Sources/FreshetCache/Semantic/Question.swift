/// A key that can also be answered by what a near question was answered with.
///
/// Made from ``KeyComponents``, so that its scope leaves nothing out.
public struct Question: Sendable {
  /// The key of its own answer.
  public let key: AnswerKey
  /// Where its meaning lies.
  public let embedding: Embedding
  /// What a near question has to have in common with it: all of the key but the message.
  let scope: KeyDigest
}

extension KeyComponents {
  /// The question, with the fleet's current versions where none is given.
  ///
  /// - Parameters:
  ///   - embedding: of the message; of one model for all questions of a cache.
  ///   - fleet: knows the current versions.
  /// - Returns: the question.
  /// - Throws: which component is missing, repeated or too long.
  public func question(
    embedding: Embedding, in fleet: FleetState
  ) throws(KeyError) -> Question {
    let (key, scope) = try scopedKey(in: fleet)
    return Question(key: key, embedding: embedding, scope: scope.finalize())
  }

  /// The question, if all versions are given.
  ///
  /// - Parameter embedding: of the message; of one model for all questions of a cache.
  /// - Returns: the question.
  /// - Throws: which component is missing or too long.
  public func question(embedding: Embedding) throws(KeyError) -> Question {
    let (key, scope) = try scopedKey()
    return Question(key: key, embedding: embedding, scope: scope.finalize())
  }
}

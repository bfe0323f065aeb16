/// A key that may also be answered by the answer to a near question.
///
/// Make it from ``KeyComponents``, so that its scope leaves nothing out.
public struct Question: Sendable {
  /// The key of the question's own answer.
  public let key: AnswerKey
  /// The embedding of its message.
  public let embedding: Embedding
  /// The part that near questions must share: all of the key but the message.
  let scope: KeyDigest
}

extension KeyComponents {
  /// Makes the question, with the fleet's current versions where none is given.
  ///
  /// - Parameters:
  ///   - embedding: the message's embedding; all questions of a cache must use one model.
  ///   - fleet: supplies the current versions.
  /// - Returns: the question.
  /// - Throws: ``KeyError`` for an invalid component, such as one that is missing, repeated or too long.
  public func question(
    embedding: Embedding, in fleet: FleetState
  ) throws(KeyError) -> Question {
    let (key, scope) = try scopedKey(in: fleet)
    return Question(key: key, embedding: embedding, scope: scope.finalize())
  }

  /// Makes the question from components that all state their versions.
  ///
  /// - Parameter embedding: the message's embedding; all questions of a cache must use one model.
  /// - Returns: the question.
  /// - Throws: ``KeyError`` for an invalid component, such as one that is missing, repeated or too long.
  public func question(embedding: Embedding) throws(KeyError) -> Question {
    let (key, scope) = try scopedKey()
    return Question(key: key, embedding: embedding, scope: scope.finalize())
  }
}

/// The key of an answer: an identity, and a form that people can read.
///
/// Made from ``KeyComponents``. Two keys are equal if their digests are.
public struct AnswerKey: Hashable, Sendable, CustomStringConvertible {
  /// SHA-256 over everything that can change the answer.
  public let digest: KeyDigest
  /// `model:prompt:tools:corpus:customer:params:message`, at most 512 bytes.
  public let readable: String

  init(digest: KeyDigest, readable: String) {
    self.digest = digest
    self.readable = readable
  }

  /// Whether the digests are equal.
  public static func == (left: AnswerKey, right: AnswerKey) -> Bool {
    left.digest == right.digest
  }

  /// Hashes the digest.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }

  /// The readable form.
  public var description: String { readable }
}

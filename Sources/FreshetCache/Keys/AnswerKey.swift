/// The key of an answer: an identity, and a form that people can read.
///
/// Made from ``KeyComponents``. Two keys are equal if their digests are.
public struct AnswerKey: Hashable, Sendable, CustomStringConvertible {
  /// SHA-256 over everything that can change the answer.
  public let digest: KeyDigest
  /// The readable form up to the message: the same for many keys.
  let stem: String
  /// What stands for the message in the readable form.
  let message: UInt64

  init(digest: KeyDigest, stem: String, message: UInt64) {
    self.digest = digest
    self.stem = stem
    self.message = message
  }

  /// `model:prompt:tools:corpus:customer:params:message`, at most 512 bytes.
  ///
  /// - Complexity: O(its length): it is put together when it is asked for.
  public var readable: String { ReadableKey.join(stem, message: message) }

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

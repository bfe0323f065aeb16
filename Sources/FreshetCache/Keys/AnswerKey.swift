public import FreshetCore

/// The key of an answer: an identity, what an answer under it depends on, and a form that people can read.
///
/// Made from ``KeyComponents``. Two keys are equal if their digests are.
public struct AnswerKey: Hashable, Sendable, CustomStringConvertible {
  /// SHA-256 over everything that can change the answer.
  public let digest: KeyDigest
  /// What is the same for many keys.
  let origin: KeyOrigin
  /// What stands for the message in the readable form.
  let message: UInt64

  init(digest: KeyDigest, origin: KeyOrigin, message: UInt64) {
    self.digest = digest
    self.origin = origin
    self.message = message
  }

  /// The same key as one that depends on nothing by itself.
  package var withoutDependencies: AnswerKey {
    AnswerKey(digest: digest, origin: KeyOrigin(stem: stem), message: message)
  }

  /// A key that depends on nothing, for those who look at tables alone.
  package init(digest: KeyDigest, stem: String) {
    self.init(digest: digest, origin: KeyOrigin(stem: stem), message: 0)
  }

  /// What an answer under this key depends on: everything that the key was made from.
  ///
  /// A cache adds it to what else an entry is said to depend on. Versions stand here only where the
  /// application gave them: what the fleet believes to be current is no evidence.
  public var dependencies: [Dependency] { origin.dependencies }

  /// Why the model is not known; nil if it is.
  ///
  /// Nothing is looked up or cached under such a key: the model is asked for each request.
  public var unresolved: UnresolvedModel? { origin.unresolved }

  /// The readable form up to the message: the same for many keys.
  var stem: String { origin.stem }

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

/// What a key says besides its digest and its message: one reference, for keys are handed on often.
final class KeyOrigin: Sendable {
  /// The readable form of the key up to the message.
  let stem: String
  let dependencies: [Dependency]
  let unresolved: UnresolvedModel?

  init(stem: String, dependencies: [Dependency] = [], unresolved: UnresolvedModel? = nil) {
    self.stem = stem
    self.dependencies = dependencies
    self.unresolved = unresolved
  }
}

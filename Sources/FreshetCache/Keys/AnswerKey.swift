public import FreshetCore

/// The key of an answer: its identity, its dependencies, and a form that people can read.
///
/// Make it from ``KeyComponents``. Two keys are equal if their digests are.
public struct AnswerKey: Hashable, Sendable, CustomStringConvertible {
  /// SHA-256 over everything that can change the answer.
  public let digest: KeyDigest
  /// The parts that many keys share.
  let origin: KeyOrigin
  /// The message as the readable form shows it: the start of its hash.
  let message: UInt64

  init(digest: KeyDigest, origin: KeyOrigin, message: UInt64) {
    self.digest = digest
    self.origin = origin
    self.message = message
  }

  /// Creates a key without dependencies, for code that only exercises tables.
  package init(digest: KeyDigest, stem: String) {
    self.init(digest: digest, origin: KeyOrigin(stem: stem), message: 0)
  }

  /// The dependencies of an answer under this key: everything that the key was made from.
  ///
  /// A cache adds them to the other dependencies of an entry. They carry versions only where the application gave them:
  /// what the fleet believes to be current is no evidence.
  public var dependencies: [Dependency] { origin.dependencies }

  /// Why the model is not known; nil if it is.
  ///
  /// Nothing is looked up or cached under such a key: each request calls the model.
  public var unresolved: UnresolvedModel? { origin.unresolved }

  /// The readable form up to the message, which many keys share.
  var stem: String { origin.stem }

  /// The readable form `model:prompt:tools:corpus:customer:params:message`, at most 512 bytes.
  ///
  /// - Complexity: O(its length), because each access builds it anew.
  public var readable: String { ReadableKey.join(stem, message: message) }

  /// Compares the digests, which stand for everything else.
  public static func == (left: AnswerKey, right: AnswerKey) -> Bool {
    left.digest == right.digest
  }

  /// Feeds the digest, which stands for everything else.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }

  /// The same as ``readable``.
  public var description: String { readable }
}

/// What a key holds besides its digest and its message, behind one reference because keys are copied often.
final class KeyOrigin: Sendable {
  /// The readable form up to the message.
  let stem: String
  let dependencies: [Dependency]
  let unresolved: UnresolvedModel?

  init(stem: String, dependencies: [Dependency] = [], unresolved: UnresolvedModel? = nil) {
    self.stem = stem
    self.dependencies = dependencies
    self.unresolved = unresolved
  }
}

import FreshetCore

/// What generation says of an answer besides its value: whether it may be cached.
///
///     Generation(text, finish == "stop" ? .cache : .doNotCache(finish))
///
/// A refusal, an answer cut off at the token limit and a filtered one are answers to whoever asked, and
/// none to whoever asks next.
public struct CacheDirective: Hashable, Sendable {
  /// Bytes of a reason; what is longer is cut.
  public static let reasonBytes = 128

  /// Why the answer must not be cached; nil if it may be.
  public let reason: String?

  /// The answer may be cached.
  public static let cache = CacheDirective(reason: nil)

  /// The answer goes to those who asked for it, and is not cached.
  ///
  /// - Parameter reason: such as the model's `length` or `content_filter`: few and short, for traces show
  ///   it. At most ``reasonBytes`` bytes; what is longer is cut.
  /// - Returns: the directive.
  public static func doNotCache(_ reason: String) -> CacheDirective {
    CacheDirective(reason: reason.prefix(bytes: reasonBytes))
  }
}

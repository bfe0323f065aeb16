import FreshetCore

/// Whether generation allows its answer to be cached.
///
///     Generation(text, finish == "stop" ? .cache : .doNotCache(finish))
///
/// A refusal, an answer cut off at the token limit or a filtered one is an answer for the caller who asked, but not for
/// the next one.
public struct CacheDirective: Hashable, Sendable {
  /// The most bytes of a reason; a longer one is cut.
  public static let reasonBytes = 128

  /// Why the answer must not be cached; nil if it may be.
  public let reason: String?

  /// The answer may be cached.
  public static let cache = CacheDirective(reason: nil)

  /// The answer goes to its callers, and is not cached.
  ///
  /// - Parameter reason: such as the model's `length` or `content_filter`. Use few and short reasons, because traces
  ///   show them. A reason longer than ``reasonBytes`` bytes is cut.
  /// - Returns: the directive.
  public static func doNotCache(_ reason: String) -> CacheDirective {
    CacheDirective(reason: reason.prefix(bytes: reasonBytes))
  }
}

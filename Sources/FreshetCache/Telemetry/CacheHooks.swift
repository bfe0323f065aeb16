import FreshetCore

/// What bounds and watches the fills of a cache.
public struct CacheHooks: Sendable {
  /// Bounds the calls to models; nil for no bound.
  ///
  /// The caches of one node share one.
  public var refills: RefillLimiter?
  /// Is told of fills, and of what must not happen.
  public var observer: (any CacheObserver)?

  /// Hooks, none by default.
  public init(refills: RefillLimiter? = nil, observer: (any CacheObserver)? = nil) {
    self.refills = refills
    self.observer = observer
  }
}

/// Watches a cache.
///
/// It is called without any lock held, from the tasks and threads that use the cache. It is not told of
/// requests that are left out of traces; alarms it always gets.
public protocol CacheObserver: Sendable {
  /// Runs one call to a model; what it returns and throws is handed on.
  ///
  /// - Parameters:
  ///   - fill: what is made, and why.
  ///   - call: the call.
  /// - Returns: what the call returned.
  /// - Throws: what the call threw.
  func observe<Value: Sendable>(
    _ fill: ObservedFill, _ call: @Sendable () async throws -> Generation<Value>
  ) async throws -> Generation<Value>

  /// Whether lookups are to be noted. Every lookup that would be asks: answer at once. Default: no.
  var watchesLookups: Bool { get }

  /// Takes notice of a lookup by `value` or `stream`, or for a near question. Default: nothing.
  func note(_ lookup: ObservedLookup)

  /// Takes notice of an answer that was about to be served though it was older than its class allows.
  ///
  /// It was not served. This must never happen: something is broken, such as the machine's clock.
  func alarm(_ overdue: OverdueAnswer)
}

extension CacheObserver {
  /// No.
  public var watchesLookups: Bool { false }

  /// Nothing.
  public func note(_ lookup: ObservedLookup) {}
}

/// A call to a model, as an observer sees it.
public struct ObservedFill: Sendable {
  /// What the call is for.
  public enum Purpose: Hashable, Sendable {
    /// A caller who got this reason from the cache, or did not ask it.
    case miss(MissReason)
    /// An answer whose lifetime is nearly over.
    case earlyRefresh
  }

  /// The key that is filled.
  public let key: AnswerKey
  /// The name of its content class.
  public let className: String
  /// The limit that the call counts against.
  public let upstream: String?
  /// What the call is for.
  public let purpose: Purpose
}

/// An answer that was about to be served though it was older than its class allows.
public struct OverdueAnswer: Equatable, Sendable {
  /// Its key.
  public let key: AnswerKey
  /// The name of its content class.
  public let className: String
  /// The time since its generation began.
  public let age: Duration
  /// What its class allows.
  public let allowed: Duration

  package init(key: AnswerKey, className: String, age: Duration, allowed: Duration) {
    self.key = key
    self.className = className
    self.age = age
    self.allowed = allowed
  }
}

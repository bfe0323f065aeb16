import FreshetCore

/// Receives what a cache does: its model calls, its lookups, and alarms.
///
/// It is called without any lock held, from the tasks and threads that use the cache. It is not told of requests that
/// are left out of traces, but gets all alarms.
public protocol CacheObserver: Sendable {
  /// Runs one call to a model, and passes on what it returns or throws.
  ///
  /// - Parameters:
  ///   - fill: what is generated, and why.
  ///   - call: the call.
  /// - Returns: what the call returned.
  /// - Throws: what the call threw.
  func observe<Value: Sendable>(
    _ fill: ObservedFill, _ call: @Sendable () async throws -> Generation<Value>
  ) async throws -> Generation<Value>

  /// Whether to report lookups to ``observe(_:)``.
  ///
  /// Every such lookup asks it, so it must answer at once. Default: no.
  var watchesLookups: Bool { get }

  /// Receives a lookup by `value` or `stream`, or for a near question.
  ///
  /// Default: ignores it.
  func observe(_ lookup: ObservedLookup)

  /// Receives an answer that was about to be served although it was older than its class allows.
  ///
  /// It was not served. This must never happen: something is broken, such as the machine's clock.
  func alarm(_ overdue: OverdueAnswer)
}

extension CacheObserver {
  /// False, so lookups are not reported.
  public var watchesLookups: Bool { false }

  /// Ignores the lookup.
  public func observe(_ lookup: ObservedLookup) {}
}

/// A call to a model, as an observer sees it.
public struct ObservedFill: Sendable {
  /// Why a model is called.
  public enum Purpose: Hashable, Sendable {
    /// A caller waits: the lookup missed for this reason, or was skipped.
    case miss(MissReason)
    /// The answer expires soon, and is refreshed in the background.
    case earlyRefresh
  }

  /// The key under which the answer will be cached.
  public let key: AnswerKey
  /// The name of the content class that the answer is filled in.
  public let className: String
  /// The upstream whose limit the call counts against; nil for the node's limit alone.
  public let upstream: String?
  /// Why the model is called.
  public let purpose: Purpose
}

/// An answer that was about to be served although it was older than its class allows.
public struct OverdueAnswer: Equatable, Sendable {
  /// The key of the entry that was withheld.
  public let key: AnswerKey
  /// The name of the content class whose longest lifetime was exceeded.
  public let className: String
  /// The time since its generation began.
  public let age: Duration
  /// The longest age that its class allows.
  public let allowed: Duration

  package init(key: AnswerKey, className: String, age: Duration, allowed: Duration) {
    self.key = key
    self.className = className
    self.age = age
    self.allowed = allowed
  }
}

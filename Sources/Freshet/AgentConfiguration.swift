public import FreshetCache
import FreshetCore
public import ZeroMQ

/// Where an agent finds the coordinator, who it says it is, and what it promises.
public struct AgentConfiguration: Sendable {
  /// Where to find the coordinator.
  public var coordinator: CoordinatorAddress
  /// The node's name for people to read, such as a pod's; at most 256 bytes.
  public var name: String
  /// The application's name; at most 256 bytes.
  public var application: String
  /// The application's version, empty if it has none; at most 256 bytes.
  public var applicationVersion: String
  /// How stale the answers may be that this node serves, whatever their class.
  ///
  /// A publisher may have to wait this long for a node that fell silent, so keep it short. Default: 10 s.
  public var staleness: Staleness
  /// How connections to the coordinator are encrypted and authenticated.
  ///
  /// Default: ``NodeSecurity/plainOnThisMachine``.
  public var security: NodeSecurity
  /// How many model calls this node makes at a time; all of its caches share the limits.
  public var refills = RefillLimits()
  /// The interval at which metrics are handed to swift-metrics; from 1 s to 1 h.
  ///
  /// Default: 10 s.
  public var metricsInterval: Duration = .seconds(10)
  /// Which cache operations become spans of the application's tracer, if it has one.
  ///
  /// The `isTraced` parameter of a call leaves a single request out. Default: all.
  public var traces: Traces = .all
  /// Called when a cache was about to serve an answer older than its class allows.
  ///
  /// The answer was not served; this must never happen. Default: nothing but a critical line in the log.
  public var onOverdue: (@Sendable (OverdueAnswer) -> Void)?

  /// What this node promises about staleness.
  public enum Staleness: Equatable, Sendable {
    /// Serves nothing that an event killed longer ago than this; from 200 ms to 24 h.
    case bounded(Duration)
    /// Promises no bound: some class serves stale answers while the coordinator is away.
    ///
    /// Publishers are told that they cannot wait for this node.
    case unboundedByChoice
  }

  /// Which cache operations become spans of a trace.
  public enum Traces: Hashable, Sendable, CaseIterable {
    /// Model calls, and lookups by `value` and `stream` and for near questions.
    case all
    /// Like ``all``, but without the lookups that found an answer, stale within a grace or not.
    case withoutHits
    /// Nothing becomes a span.
    case disabled
  }

  /// Creates a configuration; everything that is left out has its default.
  public init(
    coordinator: CoordinatorAddress, name: String, application: String,
    applicationVersion: String = "", staleness: Staleness = .bounded(.seconds(10)),
    security: NodeSecurity = .plainOnThisMachine
  ) {
    self.coordinator = coordinator
    self.name = name
    self.application = application
    self.applicationVersion = applicationVersion
    self.staleness = staleness
    self.security = security
  }

  /// The promised bound on staleness; nil if the node promises none.
  var promise: Duration? {
    if case .bounded(let bound) = staleness { bound } else { nil }
  }

  /// The limiter of this node's refills.
  ///
  /// - Throws: the field that is out of bounds.
  func refillLimiter() throws(AgentError) -> RefillLimiter {
    do throws(RefillLimitsError) {
      return try RefillLimiter(refills)
    } catch {
      throw .configuration(field: "refills", problem: "\(error)")
    }
  }

  /// The identity of this process of the node, under `id`.
  ///
  /// - Throws: the field that is out of bounds.
  func identity(id: String) throws(AgentError) -> NodeIdentity {
    for (field, text) in [
      ("name", name), ("application", application), ("applicationVersion", applicationVersion),
    ] {
      if text.utf8.count > WireLimits.nodeText {
        throw .configuration(
          field: field, problem: "has \(text.utf8.count) bytes; give at most \(WireLimits.nodeText)"
        )
      }
      if !text.isNormal { throw .configuration(field: field, problem: .isNotNormal) }
    }
    if name.isEmpty { throw .configuration(field: "name", problem: "is empty") }
    if application.isEmpty { throw .configuration(field: "application", problem: "is empty") }
    guard Duration.seconds(1)...(.seconds(3_600)) ~= metricsInterval else {
      throw .configuration(
        field: "metricsInterval", problem: "is \(metricsInterval); give 1 s to 1 h")
    }
    var bound: Duration?
    if case .bounded(let staleness) = staleness {
      guard Freshness.shortestBound...Freshness.longestBound ~= staleness else {
        throw .configuration(
          field: "staleness", problem: "is \(staleness); give 200 ms to 24 h")
      }
      bound = staleness
    }
    return NodeIdentity(
      id: id, name: name, application: application,
      applicationVersion: applicationVersion, bound: bound)
  }
}

/// Why an agent could not be created or started.
public enum AgentError: Error, Equatable, Sendable {
  /// A field of the configuration is out of bounds.
  case configuration(field: String, problem: String)
  /// ZeroMQ could not create a context, a socket or a thread, or rejected an address.
  case zeroMQ(ZeroMQError)
  /// The agent was started before; an agent starts once, so create another one.
  case alreadyStarted
}

public import FreshetCache
import FreshetCore
public import ZeroMQ

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What an application tells its agent.
public struct AgentConfiguration: Sendable {
  /// Where the coordinator is.
  public var coordinator: CoordinatorAddress
  /// The name that people know this node by, such as a pod's; at most 256 bytes.
  public var name: String
  /// The application; at most 256 bytes.
  public var application: String
  /// The application's version, empty if it has none; at most 256 bytes.
  public var applicationVersion: String
  /// The longest staleness of any class that this node serves.
  ///
  /// Publishers may have to wait so long for a node that fell silent; so keep it short. Default: 10 s.
  public var staleness: Staleness
  /// How connections are secured.
  ///
  /// Default: plain text, for a network that is trusted.
  public var security: Security
  /// How many calls to models may run at a time on this node, for all of its caches together.
  public var refills = RefillLimits()
  /// How often metrics are handed to swift-metrics; from 1 s to 1 h.
  ///
  /// Default: 10 s.
  public var metricsInterval: Duration = .seconds(10)
  /// What of this node's caches becomes spans of the application's tracer, if it has one.
  ///
  /// One request is left out with the `isTraced` of its call. Default: all.
  public var traces: Traces = .all
  /// Is called if an answer was about to be served though it was older than its class allows.
  ///
  /// It was not served; this must never happen. Default: nothing but a critical line in the log.
  public var onOverdue: (@Sendable (OverdueAnswer) -> Void)?

  /// What this node promises.
  public enum Staleness: Equatable, Sendable {
    /// Nothing is served that an event killed longer ago; from 200 ms to 24 h.
    case bounded(Duration)
    /// Some class serves stale answers while the coordinator is away. Publishers are told so.
    case unboundedByChoice
  }

  /// What becomes spans.
  public enum Traces: Hashable, Sendable, CaseIterable {
    /// Calls to models, and lookups by `value` and `stream` and for near questions.
    case all
    /// The same without the lookups that found an answer, stale within a grace or not.
    case withoutHits
    /// Nothing.
    case disabled
  }

  /// A configuration with the defaults.
  public init(
    coordinator: CoordinatorAddress, name: String, application: String,
    applicationVersion: String = "", staleness: Staleness = .bounded(.seconds(10)),
    security: Security = .none
  ) {
    self.coordinator = coordinator
    self.name = name
    self.application = application
    self.applicationVersion = applicationVersion
    self.staleness = staleness
    self.security = security
  }

  /// The longest staleness promised; nil if none is.
  var promise: Duration? {
    if case .bounded(let bound) = staleness { bound } else { nil }
  }

  /// What bounds this node's refills.
  ///
  /// - Throws: what is out of bounds.
  func refillLimiter() throws(AgentError) -> RefillLimiter {
    do throws(RefillLimitsError) {
      return try RefillLimiter(refills)
    } catch {
      throw .configuration(field: "refills", problem: "\(error)")
    }
  }

  /// The identity of one run of the node.
  ///
  /// - Throws: what is out of bounds.
  func identity() throws(AgentError) -> NodeIdentity {
    for (field, text) in [
      ("name", name), ("application", application), ("applicationVersion", applicationVersion),
    ] where text.utf8.count > WireLimits.nodeText {
      throw .configuration(
        field: field, problem: "has \(text.utf8.count) bytes; give at most \(WireLimits.nodeText)")
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
      id: UUID().uuidString.lowercased(), name: name, application: application,
      applicationVersion: applicationVersion, bound: bound)
  }
}

/// Why an agent could not be made or started.
public enum AgentError: Error, Equatable, Sendable {
  /// A field of the configuration is out of bounds.
  case configuration(field: String, problem: String)
  /// ZeroMQ would not give a context, a socket or a thread, or would not take an address.
  case zeroMQ(ZeroMQError)
  /// It was started before: make another agent.
  case alreadyStarted
}

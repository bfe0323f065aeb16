import FreshetCache
import FreshetCore
import Logging
import Tracing

/// Makes a span of each model call and each lookup, and raises alarms.
struct AgentObserver: CacheObserver {
  let logger: Logger
  let traces: AgentConfiguration.Traces
  let tracer: TracerWatch
  let onOverdue: (@Sendable (OverdueAnswer) -> Void)?

  func observe<Value: Sendable>(
    _ fill: ObservedFill, _ call: @Sendable () async throws -> Generation<Value>
  ) async throws -> Generation<Value> {
    if traces == .disabled { return try await call() }
    return try await withSpan("freshet.refill", ofKind: .client) { span in
      span.attributes["freshet.class"] = fill.className
      span.attributes["freshet.key"] = fill.key.digest.description
      span.attributes["freshet.purpose"] = Self.name(of: fill.purpose)
      if let upstream = fill.upstream { span.attributes["freshet.upstream"] = upstream }
      let generation = try await call()
      if let reason = generation.directive.reason {
        span.attributes["freshet.do_not_cache"] = reason
      }
      if let cost = generation.cost {
        span.attributes["freshet.tokens"] = cost.tokens
        span.attributes["freshet.cost_micros"] = cost.micros
      }
      return generation
    }
  }

  func alarm(_ overdue: OverdueAnswer) {
    logger.critical(
      "an answer was older than its class allows, and was not served: is the clock right?",
      metadata: [
        "key": "\(overdue.key)", "class": "\(overdue.className)", "age": "\(overdue.age)",
        "allowed": "\(overdue.allowed)",
      ])
    onOverdue?(overdue)
  }

  private static func name(of purpose: ObservedFill.Purpose) -> String {
    switch purpose {
    case .miss(let reason): reason.description
    case .earlyRefresh: "early refresh"
    }
  }
}

import FreshetCache
import FreshetCore
import Tracing

extension AgentObserver {
  var watchesLookups: Bool { tracer.isPresent }

  /// Makes a span of a finished lookup; attributes are named like those of a model call.
  func observe(_ lookup: ObservedLookup) {
    if traces == .withoutHits, lookup.age != nil { return }
    let end = DefaultTracerClock.now.nanosecondsSinceEpoch
    let took = UInt64(max(0, lookup.time.nanoseconds))
    let span = startSpan(
      "freshet.lookup",
      at: DefaultTracerClock.Timestamp(nanosecondsSinceEpoch: end - min(took, end)))
    // The digest, never the readable form: that can reveal a customer's id.
    span.attributes["freshet.key"] = lookup.key.digest.description
    if let name = lookup.className { span.attributes["freshet.class"] = name }
    switch lookup.outcome {
    case .hit: span.attributes["freshet.outcome"] = "hit"
    case .stale(let sequence):
      span.attributes["freshet.outcome"] = "stale"
      span.attributes["freshet.reason"] = MissReason.invalidated(by: sequence).description
    case .miss(let reason):
      span.attributes["freshet.outcome"] = "miss"
      span.attributes["freshet.reason"] = reason.description
    }
    if let age = lookup.age {
      span.attributes["freshet.age_seconds"] = Double(age.nanoseconds) / 1e9
    }
    if let similarity = lookup.similarity { span.attributes["freshet.similarity"] = similarity }
    span.end()
  }
}

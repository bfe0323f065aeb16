extension Event {
  /// Checks that the event is within every limit of ``EventLimits``.
  ///
  /// - Throws: the fault of the first invalid field.
  package func validate() throws(EventError) {
    try kind.payload.validate()
    if grace < .zero || grace > EventLimits.grace {
      throw EventError(field: "grace", problem: "is out of range; give 0s to 1h")
    }
    if spread < .zero || spread > EventLimits.spread {
      throw EventError(field: "spread", problem: "is out of range; give 0s to 1h")
    }
    try EventRules.check(text: reason, in: "reason", limit: EventLimits.reasonBytes)
    try EventRules.check(text: source, in: "source", limit: EventLimits.sourceBytes)
    if let key = idempotencyKey {
      try EventRules.check(id: key, in: "idempotencyKey", limit: EventLimits.idempotencyKeyBytes)
    }
    if let actor { try EventRules.check(id: actor, in: "actor", limit: EventLimits.actorBytes) }
  }
}

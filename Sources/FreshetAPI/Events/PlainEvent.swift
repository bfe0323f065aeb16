package import FreshetCore

/// An event in plain JSON, as a publisher writes it.
///
///     {"kind": "PromptDeploy", "prompt": "refund-assistant", "versions": ["9f2c1e"], "grace": "30s"}
package struct PlainEvent: Codable, Equatable, Sendable {
  package var event: Event

  package init(_ event: Event) { self.event = event }

  package init(from decoder: any Decoder) throws {
    event = try Event(plain: try StrictObject(decoder))
  }

  /// Writes the fields that are set, from which a coordinator decodes an equal event.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: FieldName.self)
    try fields.encode(event.kind.name.rawValue, forKey: FieldName("kind"))
    try fields.encode(event.kind.payload, as: .published)
    if event.force { try fields.encode(true, forKey: FieldName("force")) }
    if event.ifChanged { try fields.encode(true, forKey: FieldName("ifChanged")) }
    for (name, time) in [("grace", event.grace), ("spread", event.spread)] where time != .zero {
      try fields.encode(DurationText.format(time), forKey: FieldName(name))
    }
    try fields.encodeIfPresent(event.reason, forKey: FieldName("reason"))
    try fields.encodeIfPresent(event.source, forKey: FieldName("source"))
    try fields.encodeIfPresent(event.idempotencyKey, forKey: FieldName("idempotencyKey"))
    try fields.encodeIfPresent(
      event.unchangedSince?.description, forKey: FieldName("unchangedSince"))
  }
}

import FreshetCore

/// The two forms in which the fields of an event's kind are written as JSON.
enum EventForm {
  /// The form that publishers write: empty lists are left out, durations are texts such as `30s`.
  case published
  /// The form of logged events: lists are always present, durations are seconds under `<name>Seconds`.
  case logged
}

extension KeyedEncodingContainer<FieldName> {
  /// Writes the fields of the event's kind.
  mutating func encode(_ payload: any EventPayload, as form: EventForm) throws {
    try encode(payload.values, as: form)
  }

  mutating func encode(_ values: [String: EventFieldValue], as form: EventForm) throws {
    for (name, value) in values {
      switch (value, form) {
      case (.text(let text), _): try encode(text, forKey: FieldName(name))
      case (.flag, _): try encode(true, forKey: FieldName(name))
      case (.texts(let texts), _):
        if form == .logged || !texts.isEmpty { try encode(texts, forKey: FieldName(name)) }
      case (.customerFields(let fields), _):
        if form == .logged || !fields.isEmpty {
          try encode(fields.map { CustomerField($0) }, forKey: FieldName(name))
        }
      case (.duration(let time), .published):
        try encode(DurationText.format(time), forKey: FieldName(name))
      case (.duration(let time), .logged):
        try encode(time.inSeconds, forKey: FieldName(name + "Seconds"))
      }
    }
  }
}

extension KeyedDecodingContainer<FieldName> {
  /// Reads the fields that a logged event has of those of its kind.
  func loggedValues(of kind: Event.Kind.Name) throws -> [String: EventFieldValue] {
    var values: [String: EventFieldValue] = [:]
    for field in kind.payload.fields { values[field.name] = try loggedValue(of: field) }
    return values
  }

  private func loggedValue(of field: EventField) throws -> EventFieldValue? {
    let name = FieldName(field.name)
    return switch field.sort {
    case .text: try decodeIfPresent(String.self, forKey: name).map { .text($0) }
    case .texts: try decodeIfPresent([String].self, forKey: name).map { .texts($0) }
    case .flag: try decodeIfPresent(Bool.self, forKey: name) == true ? .flag : nil
    case .customerFields:
      try decodeIfPresent([CustomerField].self, forKey: name)
        .map { .customerFields($0.map(\.field)) }
    case .duration: try loggedDuration(field.name + "Seconds").map { .duration($0) }
    }
  }

  /// The duration under `name`; throws if it is longer than any that is logged.
  private func loggedDuration(_ name: String) throws -> Duration? {
    guard let seconds = try decodeIfPresent(Double.self, forKey: FieldName(name)) else {
      return nil
    }
    guard 0...1e9 ~= seconds else {
      throw DecodingError.dataCorruptedError(
        forKey: FieldName(name), in: self, debugDescription: "it is \(seconds) s")
    }
    return .seconds(seconds)
  }
}

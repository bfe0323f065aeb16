/// A field of a JSON object, whatever its name.
struct FieldName: CodingKey, Hashable {
  let stringValue: String
  let intValue: Int?

  init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  init?(stringValue: String) {
    self.init(stringValue)
  }

  init?(intValue: Int) {
    stringValue = "\(intValue)"
    self.intValue = intValue
  }
}

extension [any CodingKey] {
  /// Such as `events[3].prompt`.
  var fieldPath: String {
    reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }

  /// The place in a batch, for a path that leads through one: `[3]` or `events[3]`.
  var batchIndex: Int? {
    guard let first else { return nil }
    if let index = first.intValue { return index }
    return first.stringValue == "events" ? dropFirst().first?.intValue : nil
  }
}

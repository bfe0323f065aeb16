import StrictText

/// The name of any field of a JSON object.
package struct FieldName: CodingKey, Hashable {
  package let stringValue: String
  package let intValue: Int?

  package init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  package init?(stringValue: String) {
    self.init(stringValue)
  }

  package init?(intValue: Int) {
    stringValue = "\(intValue)"
    self.intValue = intValue
  }
}

extension [any CodingKey] {
  /// The path as text, such as `events[3].prompt`.
  var fieldPath: String {
    reduce(DocumentPath()) { path, key in
      key.intValue.map { path.appending(index: $0) } ?? path.appending(name: key.stringValue)
    }.dotted
  }

  /// The index in a batch, for a path that begins with one: `[3]` or `events[3]`.
  var batchIndex: Int? {
    guard let first else { return nil }
    if let index = first.intValue { return index }
    return first.stringValue == "events" ? dropFirst().first?.intValue : nil
  }
}

/// A document as a parser leaves it: texts, lists and objects, in whatever syntax they were written.
package protocol DocumentTree {
  /// The text, if this is one.
  var text: String? { get }
  /// The truth value, if this is one.
  var truth: Bool? { get }
  /// The elements, if this is a list.
  var elements: [Self]? { get }
  /// The names and values in order, if this is an object.
  var members: [(name: Self, value: Self)]? { get }
  /// Where this begins; nil if the parser does not say.
  var place: TextPlace? { get }
}

extension JSONValue: DocumentTree {
  package var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  package var truth: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }

  package var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  package var members: [(name: JSONValue, value: JSONValue)]? {
    guard case .object(let members) = self else { return nil }
    return members.map { (name: .string($0.name), value: $0.value) }
  }

  /// Nil: a JSON pointer says where a value is.
  package var place: TextPlace? { nil }
}

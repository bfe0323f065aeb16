import FreshetCore

/// A JSON object of which every field is known: what is not, what is missing and what has a wrong type
/// is a ``Problem`` that names it.
struct StrictObject {
  private let container: KeyedDecodingContainer<FieldName>

  /// The object that `decoder` is at.
  init(_ decoder: any Decoder) throws {
    do {
      container = try decoder.container(keyedBy: FieldName.self)
    } catch {
      throw Problem.wrongType(
        at: decoder.codingPath, expected: "an object", found: Self.sort(of: decoder))
    }
  }

  /// The place in a batch of the event that it belongs to.
  var batchIndex: Int? { container.codingPath.batchIndex }

  func path(of name: String) -> String { (container.codingPath + [FieldName(name)]).fieldPath }

  func contains(_ name: String) -> Bool { container.contains(FieldName(name)) }

  /// Refuses fields besides `allowed`.
  func allow(only allowed: [String]) throws(Problem) {
    let unknown = container.allKeys.lazy.map(\.stringValue).filter { !allowed.contains($0) }
    // The order of the keys is the decoder's own: the least makes one body give one answer.
    guard let name = unknown.min() else { return }
    throw Problem(
      .unknownField,
      "\(path(of: name.shown(64))) is no field here; allowed: "
        + allowed.joined(separator: ", "),
      field: path(of: name.shown(64)), allowed: allowed, index: batchIndex)
  }

  /// Refuses more than one of `names`, and none of them.
  func exactlyOne(of names: [String]) throws(Problem) -> String {
    let given = names.filter(contains)
    guard let first = given.first else { throw missing(names.joined(separator: " or "), names) }
    try exclude(given)
    return first
  }

  /// Refuses more than one of `names`.
  func exclude(_ names: [String]) throws(Problem) {
    let given = names.filter(contains)
    guard given.count > 1 else { return }
    throw Problem(
      .conflictingFields,
      "\(given.map(path(of:)).joined(separator: " and ")) exclude each other; give one of them",
      field: path(of: given[1]), allowed: given, index: batchIndex)
  }

  func string(_ name: String) throws(Problem) -> String {
    guard let text = try optionalString(name) else { throw missing(name) }
    return text
  }

  func optionalString(_ name: String) throws(Problem) -> String? {
    try optional(name, "a string", as: String.self)
  }

  func optionalBool(_ name: String) throws(Problem) -> Bool? {
    try optional(name, "true or false", as: Bool.self)
  }

  /// A duration such as `30s`.
  func optionalDuration(_ name: String) throws(Problem) -> Duration? {
    let text = try optional(name, "a duration such as \"30s\"", as: String.self)
    guard let text else { return nil }
    do {
      return try DurationText.parse(text)
    } catch {
      throw Problem(
        .invalidValue, "\(path(of: name)) \(error)", field: path(of: name), index: batchIndex)
    }
  }

  /// The texts under `plural`, or the one under `singular`; none if there is neither.
  func strings(_ plural: String, or singular: String) throws(Problem) -> [String] {
    try exclude([plural, singular])
    if let one = try optionalString(singular) { return [one] }
    return try array(plural, of: StrictString.self)?.map(\.text) ?? []
  }

  /// The elements of an array, each decoded by itself.
  func array<Element: Decodable>(
    _ name: String, of type: Element.Type
  ) throws(Problem) -> [Element]? {
    guard contains(name) else { return nil }
    do {
      return try container.decode([Element].self, forKey: FieldName(name))
    } catch let problem as Problem {
      throw problem
    } catch {
      throw wrongType(name, expected: "an array")
    }
  }

  /// How many elements the array under `name` has; nil if it is none.
  func count(of name: String) -> Int? {
    try? container.nestedUnkeyedContainer(forKey: FieldName(name)).count
  }

  /// A decoder of what stands under `name`.
  func decoder(of name: String) throws -> any Decoder {
    try container.superDecoder(forKey: FieldName(name))
  }

  func missing(_ name: String, _ allowed: [String]? = nil) -> Problem {
    Problem(
      .missingField, "\(path(of: name)) is missing", field: path(of: name), allowed: allowed,
      index: batchIndex)
  }

  private func optional<Value: Decodable>(
    _ name: String, _ expected: String, as type: Value.Type
  ) throws(Problem) -> Value? {
    guard contains(name) else { return nil }
    do {
      return try container.decode(type, forKey: FieldName(name))
    } catch {
      throw wrongType(name, expected: expected)
    }
  }

  private func wrongType(_ name: String, expected: String) -> Problem {
    let found = (try? decoder(of: name)).map(Self.sort)
    return .wrongType(
      at: container.codingPath + [FieldName(name)], expected: expected,
      found: found ?? "something else")
  }

  /// What JSON calls the value that `decoder` is at.
  static func sort(of decoder: any Decoder) -> String {
    if (try? decoder.unkeyedContainer()) != nil { return "array" }
    if (try? decoder.container(keyedBy: FieldName.self)) != nil { return "object" }
    guard let value = try? decoder.singleValueContainer() else { return "null" }
    if value.decodeNil() { return "null" }
    if (try? value.decode(Bool.self)) != nil { return "boolean" }
    if (try? value.decode(String.self)) != nil { return "string" }
    return "number"
  }
}

extension Problem {
  static func wrongType(
    at path: [any CodingKey], expected: String, found: String
  ) -> Problem {
    let field = path.isEmpty ? "the body" : path.fieldPath
    return Problem(
      .wrongType, "expected \(expected), found \(found) at \(field)",
      field: path.isEmpty ? nil : field, index: path.batchIndex)
  }
}

/// A text in an array.
struct StrictString: Decodable {
  let text: String

  init(from decoder: any Decoder) throws {
    do {
      text = try decoder.singleValueContainer().decode(String.self)
    } catch {
      throw Problem.wrongType(
        at: decoder.codingPath, expected: "a string", found: StrictObject.sort(of: decoder))
    }
  }
}

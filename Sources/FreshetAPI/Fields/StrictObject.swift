import FreshetCore

/// A JSON object that refuses unknown fields.
///
/// A field that is unknown, missing or of the wrong type throws a ``Problem`` that names it.
struct StrictObject {
  private let container: KeyedDecodingContainer<FieldName>

  /// Reads the object at `decoder`.
  init(_ decoder: any Decoder) throws {
    do {
      container = try decoder.container(keyedBy: FieldName.self)
    } catch {
      throw Problem.wrongType(
        at: decoder.codingPath, expected: "an object", found: Self.sort(of: decoder))
    }
  }

  /// The index in a batch of the event that the object belongs to.
  var batchIndex: Int? { container.codingPath.batchIndex }

  func path(of name: String) -> String { (container.codingPath + [FieldName(name)]).fieldPath }

  func contains(_ name: String) -> Bool { container.contains(FieldName(name)) }

  /// Throws if there are fields other than `allowed`.
  func allow(only allowed: [String]) throws(Problem) {
    let unknown = container.allKeys.lazy.map(\.stringValue).filter { !allowed.contains($0) }
    // The keys have no fixed order; with the least one, the same body always gets the same answer.
    guard let name = unknown.min() else { return }
    throw Problem(
      .unknownField,
      "\(path(of: name.shown(64))) is no field here; allowed: "
        + allowed.joined(separator: ", "),
      field: path(of: name.shown(64)), allowed: allowed, index: batchIndex)
  }

  /// Returns the one of `names` that is present; throws if there are none or several.
  func exactlyOne(of names: [String]) throws(Problem) -> String {
    let given = names.filter(contains)
    guard let first = given.first else { throw missing(names.joined(separator: " or "), names) }
    try exclude(given)
    return first
  }

  /// Throws if more than one of `names` is present.
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

  /// Decodes a duration such as `30s`; nil if the field is absent.
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

  /// The strings under `plural`, or the one under `singular`; empty if both are absent.
  func strings(_ plural: String, or singular: String) throws(Problem) -> [String] {
    try exclude([plural, singular])
    if let one = try optionalString(singular) { return [one] }
    return try array(plural, of: StrictString.self)?.map(\.text) ?? []
  }

  /// The elements of an array, each decoded separately; nil if the field is absent.
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

  /// The number of elements in the array under `name`; nil if it is not an array.
  func count(of name: String) -> Int? {
    try? container.nestedUnkeyedContainer(forKey: FieldName(name)).count
  }

  /// A decoder for the value of `name`.
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

  /// The JSON type of the value at `decoder`.
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

/// A string in an array.
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

import StrictText

/// References from a JSON Schema to schemas elsewhere.
enum SchemaReferences {
  /// Keywords that refer to another schema.
  private static let keywords: Set = ["$ref", "$dynamicRef", "$recursiveRef"]
  /// Keywords whose members are named by the user and hold a schema each: a property may be called `$ref` or `default`.
  private static let schemasByName: Set = [
    "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies",
  ]
  /// Keywords whose values are data, whatever they look like; the last two occur in tools.
  private static let data: Set = [
    "enum", "const", "default", "examples", "example", "input_examples", "_meta",
  ]

  /// The first reference in `schema` that does not begin with `#`, and its location.
  ///
  /// Such a target could change while the schema stays the same.
  static func external(in schema: JSONValue) -> (target: String, pointer: String)? {
    switch schema {
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        if let found = external(in: element) { return (found.target, "/\(index)" + found.pointer) }
      }
    case .object(let members):
      for member in members {
        if let found = external(in: member) {
          return (found.target, JSONPointer.token(member.name) + found.pointer)
        }
      }
    default: break
    }
    return nil
  }

  private static func external(
    in keyword: JSONValue.Member
  ) -> (target: String, pointer: String)? {
    if data.contains(keyword.name) { return nil }
    switch keyword.value {
    case .string(let target) where keywords.contains(keyword.name):
      return target.utf8.first == UInt8(ascii: "#") ? nil : (target, "")
    case .object(let members) where schemasByName.contains(keyword.name):
      for member in members {
        if let found = external(in: member.value) {
          return (found.target, JSONPointer.token(member.name) + found.pointer)
        }
      }
      return nil
    default: return external(in: keyword.value)
    }
  }
}

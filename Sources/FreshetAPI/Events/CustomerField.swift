import FreshetCore

/// A customer's changed field: its name, or an object with its name and version.
struct CustomerField: Codable {
  let field: CustomerStateChange.Field

  init(_ field: CustomerStateChange.Field) { self.field = field }

  init(from decoder: any Decoder) throws {
    if let name = try? decoder.singleValueContainer().decode(String.self) {
      field = CustomerStateChange.Field(name)
      return
    }
    let sort = StrictObject.sort(of: decoder)
    guard sort == "object" else {
      throw Problem.wrongType(
        at: decoder.codingPath, expected: "a string or an object", found: sort)
    }
    let object = try StrictObject(decoder)
    try object.allow(only: ["name", "version"])
    field = CustomerStateChange.Field(
      try object.string("name"), version: try object.optionalString("version"))
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: FieldName.self)
    try object.encode(field.name, forKey: FieldName("name"))
    try object.encodeIfPresent(field.version, forKey: FieldName("version"))
  }
}

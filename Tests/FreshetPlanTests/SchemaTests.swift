import Foundation
import FreshetPlan
import Testing

/// The schema that editors use lists what the decoder takes.
struct SchemaTests {
  private let schema: [String: Any]

  init() throws {
    let json = try JSONSerialization.jsonObject(with: Data(ManifestSchema.text.utf8))
    schema = try #require(json as? [String: Any])
  }

  private func fields(_ object: Any?) throws -> [String: Any] {
    let object = try #require(object as? [String: Any])
    #expect(object["additionalProperties"] as? Bool == false)
    return try #require(object["properties"] as? [String: Any])
  }

  @Test func `the same fields, each explained`() throws {
    #expect(try fields(schema).keys.sorted() == ManifestFields.root.sorted())
    let definitions = try #require(schema["$defs"] as? [String: Any])
    for section in ManifestSection.allCases {
      let entry = try fields(definitions[section.rawValue])
      #expect(entry.keys.sorted() == section.fields.sorted(), "\(section)")
      for (name, field) in entry {
        let text = (field as? [String: Any])?["description"] as? String
        #expect(text?.isEmpty == false, "\(section).\(name)")
      }
    }
  }

  @Test func `environments have the same sections`() throws {
    let environments = try #require(try fields(schema)["environments"] as? [String: Any])
    let overlay = try fields(environments["additionalProperties"])
    #expect(overlay.keys.sorted() == ManifestFields.sections.sorted())
  }
}

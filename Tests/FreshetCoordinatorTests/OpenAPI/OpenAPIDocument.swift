import Foundation

@testable import FreshetAPI
@testable import FreshetCoordinator

/// What the tests read of an OpenAPI description.
struct OpenAPIDocument: Decodable {
  var paths: [String: [String: Operation]]
  var components: Components

  struct Components: Decodable {
    var schemas: [String: Schema]
    var responses: [String: Response]
  }

  struct Operation: Decodable {
    var parameters: [Parameter]?
    var requestBody: Response?
    var responses: [String: Response]
    var security: [[String: [String]]]?
  }

  struct Parameter: Decodable {
    var name: String
    var `in`: String
  }

  struct Response: Decodable {
    var content: [String: Media]?
  }

  struct Media: Decodable {
    var schema: Schema?
    var example: JSONDocument?
    var examples: [String: Example]?
  }

  struct Example: Decodable {
    var value: JSONDocument
  }

  final class Schema: Decodable, Sendable {
    let properties: [String: Schema]?
    let items: Schema?
    let `enum`: [JSONDocument]?
    let additionalProperties: JSONDocument?
    private let ref: String?

    enum CodingKeys: String, CodingKey {
      case properties, items, `enum`, additionalProperties
      case ref = "$ref"
    }

    /// The name of the schema that this one refers to.
    var reference: String? { ref.flatMap { $0.split(separator: "/").last.map(String.init) } }

    /// The fields of `document` that are not described.
    func undescribed(in document: JSONDocument, _ schemas: [String: Schema]) -> [String] {
      if let reference { return schemas[reference]?.undescribed(in: document, schemas) ?? ["?"] }
      switch document {
      case .object(let fields):
        guard let properties else { return [] }
        return fields.flatMap { name, value in
          properties[name]?.undescribed(in: value, schemas) ?? [name]
        }
      case .array(let elements):
        return elements.flatMap { items?.undescribed(in: $0, schemas) ?? ["[]"] }
      default: return []
      }
    }
  }
}

/// Any JSON.
enum JSONDocument: Codable, Equatable, Sendable {
  case object([String: JSONDocument])
  case array([JSONDocument])
  case text(String)
  case number(Double)
  case boolean(Bool)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let fields = try? container.decode([String: JSONDocument].self) {
      self = .object(fields)
    } else if let elements = try? container.decode([JSONDocument].self) {
      self = .array(elements)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else {
      self = .number(try container.decode(Double.self))
    }
  }

  init(encoding value: some Encodable) throws {
    self = try JSONDecoder().decode(Self.self, from: try JSONEncoder().encode(value))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let fields): try container.encode(fields)
    case .array(let elements): try container.encode(elements)
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .boolean(let flag): try container.encode(flag)
    }
  }

  var string: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  func decoded<Value: Decodable>(as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: try JSONEncoder().encode(self))
  }

  /// What is left after the document that `schema` names has been decoded and encoded.
  func roundTrip(as schema: String) throws -> JSONDocument? {
    switch schema {
    case "PublishAnswer": try JSONDocument(encoding: decoded(as: PublishDocument.self))
    case "EventPage": try JSONDocument(encoding: decoded(as: EventPageDocument.self))
    case "LoggedEvent": try JSONDocument(encoding: decoded(as: EventDocument.self))
    case "Settlement": try JSONDocument(encoding: decoded(as: SettlementDocument.self))
    case "State": try JSONDocument(encoding: decoded(as: StateDocument.self))
    case "Applied": try JSONDocument(encoding: decoded(as: AppliedDocument.self))
    case "Fleet": try JSONDocument(encoding: decoded(as: FleetDocument.self))
    case "DryRun": try JSONDocument(encoding: decoded(as: DryRunDocument.self))
    case "Entries": try JSONDocument(encoding: decoded(as: EntriesDocument.self))
    case "Uses": try JSONDocument(encoding: decoded(as: UsesDocument.self))
    case "NodeKeys": try JSONDocument(encoding: decoded(as: NodeKeysDocument.self))
    case "RevokedNodeKeys": try JSONDocument(encoding: decoded(as: RevocationDocument.self))
    case "ForgottenNode": try JSONDocument(encoding: decoded(as: ForgottenNodeDocument.self))
    case "Status": try JSONDocument(encoding: decoded(as: StatusDocument.self))
    default: nil
    }
  }
}

import FoundationEssentials
import FreshetAPI

/// Any JSON value of a webhook's notice.
enum JSONValue: Codable, Equatable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case truth(Bool)
  case whole(Int64)
  case number(Double)
  case null

  /// Parses `body` strictly.
  init(checking body: [UInt8]) throws(Problem) {
    try PublishRequest.check(body)
    do {
      self = try JSONDecoder().decode(JSONValue.self, from: Data(body))
    } catch {
      throw Problem(.malformedJSON, "the body cannot be read: \(error)")
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let whole = try? container.decode(Int64.self) {
      self = .whole(whole)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let elements = try? container.decode([JSONValue].self) {
      self = .array(elements)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .object(let fields): try container.encode(fields)
    case .array(let elements): try container.encode(elements)
    case .text(let text): try container.encode(text)
    case .truth(let truth): try container.encode(truth)
    case .whole(let whole): try container.encode(whole)
    case .number(let number): try container.encode(number)
    case .null: try container.encodeNil()
    }
  }

  subscript(name: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields[name]
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  var elements: [JSONValue]? {
    guard case .array(let elements) = self else { return nil }
    return elements
  }

  /// The value at a JSON pointer (RFC 6901); nil if there is none.
  func value(at pointer: JSONPointer) -> JSONValue? {
    var value = self
    for part in pointer.parts {
      switch value {
      case .object(let fields):
        guard let next = fields[part] else { return nil }
        value = next
      case .array(let elements):
        guard let index = JSONPointer.index(part), index < elements.count else { return nil }
        value = elements[index]
      default: return nil
      }
    }
    return value
  }
}

/// A path to a value in JSON, such as `/repository/full_name`.
struct JSONPointer: Equatable, Sendable {
  let text: String
  let parts: [String]

  /// Parses `text`; nil if it is not a pointer.
  init?(_ text: String) {
    guard text.hasPrefix("/") else { return nil }
    var parts: [String] = []
    for part in text.dropFirst().split(separator: "/", omittingEmptySubsequences: false) {
      let rest = part.replacing("~0", with: "").replacing("~1", with: "")
      guard !rest.contains("~") else { return nil }
      parts.append(String(part.replacing("~1", with: "/").replacing("~0", with: "~")))
    }
    self.text = text
    self.parts = parts
  }

  /// Parses an array index, which has no sign and no leading zero.
  static func index(_ part: String) -> Int? {
    guard part.utf8.allSatisfy({ 48...57 ~= $0 }), part == "0" || !part.hasPrefix("0") else {
      return nil
    }
    return Int(part)
  }
}

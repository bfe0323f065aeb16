import FoundationEssentials
import FreshetCore

/// How a notice becomes an event: which of its values become which fields.
package struct EventTemplate: Equatable, Sendable {
  var kind: Event.Kind.Name
  /// Only for notices which have these texts there.
  var conditions: [Condition]
  /// The event's fields, in the order of their names.
  var fields: [Field]

  struct Condition: Equatable, Sendable {
    var pointer: JSONPointer
    var text: String
  }

  struct Field: Equatable, Sendable {
    var name: String
    var value: Value
  }

  enum Value: Equatable, Sendable {
    /// What the notice has there.
    case pointer(JSONPointer)
    /// Always this text.
    case constant(String)
  }

  /// Fields that every kind has and a template may set.
  static let commonFields = ["reason", "source", "grace"]

  /// Whether `payload` is one of its notices.
  func concerns(_ payload: JSONValue) -> Bool {
    conditions.allSatisfy { payload.value(at: $0.pointer) == .text($0.text) }
  }

  /// The event that `payload` becomes: read as strictly as one that was published.
  func event(from payload: JSONValue) throws(Problem) -> Event {
    var object: [String: JSONValue] = ["kind": .text(kind.rawValue)]
    for field in fields {
      switch field.value {
      case .constant(let text): object[field.name] = .text(text)
      case .pointer(let pointer):
        guard let value = payload.value(at: pointer) else {
          throw Problem(
            .missingField,
            "the notice has nothing at \(pointer.text), from which \(field.name) comes",
            field: pointer.text)
        }
        object[field.name] = value
      }
    }
    let body: Data
    do {
      body = try JSONEncoder().encode(JSONValue.object(object))
    } catch {
      throw Problem(.wrongType, "the notice's values make no event: \(error)")
    }
    let request = try PublishRequest(body: Array(body), contentType: "application/json")
    guard let event = request.events.first else {
      throw Problem(.wrongType, "the notice's values make no event")
    }
    return event
  }
}

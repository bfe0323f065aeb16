import FreshetAPI
import FreshetCore
import StrictText

/// Makes an event from a notice: says which of the notice's values become which fields.
package struct EventTemplate: Equatable, Sendable {
  var kind: Event.Kind.Name
  /// The texts that a notice must contain for the template to apply.
  var conditions: [Condition]
  /// The event's fields, sorted by name.
  var fields: [Field]

  /// A text that must stand at a place in the notice.
  struct Condition: Equatable, Sendable {
    var pointer: JSONPointer
    var text: String
  }

  /// A field of the event, with the source of its value.
  struct Field: Equatable, Sendable {
    var name: String
    var value: Value
  }

  /// The source of a field's value.
  enum Value: Equatable, Sendable {
    /// The notice's value at this place.
    case pointer(JSONPointer)
    /// The same text in every event.
    case constant(String)
  }

  /// Fields that all kinds have and that a template may set.
  static let commonFields = ["reason", "source", "grace"]

  /// Whether the template applies to `payload`.
  func concerns(_ payload: JSONValue) -> Bool {
    conditions.allSatisfy { payload.value(at: $0.pointer)?.text?.isIdentical(to: $0.text) == true }
  }

  /// Makes an event from `payload`, decoded as strictly as a published one.
  func event(from payload: JSONValue) throws(Problem) -> Event {
    var members = [JSONValue.Member(name: "kind", value: .string(kind.rawValue))]
    for field in fields {
      switch field.value {
      case .constant(let text): members.append(.init(name: field.name, value: .string(text)))
      case .pointer(let pointer):
        guard let value = payload.value(at: pointer) else {
          throw Problem(
            .missingField,
            "the notice has nothing at \(pointer.text), which \(field.name) is taken from",
            field: pointer.text)
        }
        members.append(.init(name: field.name, value: value))
      }
    }
    let body = Array(CanonicalJSON(.object(members)).text.utf8)
    let request = try PublishRequest(body: body, contentType: "application/json")
    guard let event = request.events.first else {
      throw Problem(.wrongType, "the notice's values make no event")
    }
    return event
  }
}

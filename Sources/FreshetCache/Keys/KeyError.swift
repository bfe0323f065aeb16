public import FreshetCore
public import StrictText

/// Why no key can be made from the components.
public enum KeyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A component that must not be empty is empty, such as `prompt version`.
  case empty(String)
  /// A component is longer than its limit, in bytes.
  case tooLong(String, bytes: Int, limit: Int)
  /// A name or a version is not in Unicode's normal form C, in which equal texts have equal bytes.
  case notNormal(String)
  /// The components need the fleet's current version of this dimension, but no fleet was given.
  case needsFleet(Dimension)
  /// A tool set has two tools of this name, or the same unnamed tool twice.
  case duplicateTool(String)
  /// A corpus is named twice.
  case duplicateCorpus(String)
  /// A role of the prompt is named twice.
  case duplicateRole(String)
  /// A custom dimension is named twice.
  case duplicateCustom(Dimension)
  /// This is no permitted name for a custom kind.
  case customKind(String)
  /// This variable of the prompt's template has no value, so the prompt as sent is unknown.
  case unboundVariable(String, prompt: String)
  /// The route's answers are per customer, but no customer was given.
  case needsCustomer(route: String)
  /// An answer that all customers share cannot depend on a customer's field.
  case fieldOfNobody(String)
  /// The component, such as `parameters of tool search`, has no canonical JSON form.
  case json(String, JSONError)
  /// The JSON is no tool, or no list of tools, that a version can be made of.
  case tool(ToolError)

  /// The problem, and what to do about it.
  public var description: String {
    switch self {
    case .empty(let component):
      "the \(component) is empty; an answer depends on it, so the key must say what it is"
    case .tooLong(let component, let bytes, let limit):
      "the \(component) has \(bytes) bytes; give at most \(limit)"
    case .notNormal(let component): "the \(component) \(String.isNotNormal)"
    case .needsFleet(let dimension):
      "the current version of \(dimension) is asked for; give the fleet, or the version"
    case .duplicateTool(let name): "the tool '\(name)' is there twice; name each once"
    case .duplicateCorpus(let id): "the corpus '\(id)' is there twice; name each once"
    case .duplicateRole(let role): "the role '\(role)' is there twice; name each once"
    case .duplicateCustom(let dimension): "\(dimension) is there twice; name each once"
    case .customKind(let kind):
      "'\(kind)' is no name of a custom kind; give 1 to \(EventLimits.customKindBytes) lower-case letters,"
        + " digits and hyphens, beginning with a letter"
    case .unboundVariable(let name, let prompt):
      "the variable '\(name)' of the prompt '\(prompt)' has no value; the key is made from the prompt"
        + " as it is sent, not from its template"
    case .needsCustomer(let route):
      "the route '\(route)' is per customer, and no customer is given; give one, or list the route as"
        + " .sharedAcrossCustomers if nothing of a customer's goes into its answers"
    case .fieldOfNobody(let field):
      "the answer depends on the customer's field '\(field)' and is shared by all; give the customer"
    case .json(let component, let error): "the \(component) cannot be read as JSON: \(error)"
    case .tool(let error): "\(error)"
    }
  }
}

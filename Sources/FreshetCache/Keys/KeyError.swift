public import FreshetCore

/// Why no key can be made of what was given.
public enum KeyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A component that must not be empty is, such as `prompt version`.
  case empty(String)
  /// A component has more bytes than it may.
  case tooLong(String, bytes: Int, limit: Int)
  /// A name or a version is not in Unicode's normal form C, by which alone equal texts have equal bytes.
  case notNormal(String)
  /// The fleet's current version is asked for, without a fleet to ask.
  case needsFleet(Dimension)
  /// A tool set has two tools of this name, or twice one without a name.
  case duplicateTool(String)
  /// A corpus is named twice.
  case duplicateCorpus(String)
  /// A role of the prompt is named twice.
  case duplicateRole(String)
  /// Something of a kind of the application's own is named twice.
  case duplicateCustom(Dimension)
  /// A custom kind has a name that it must not have.
  case customKind(String)
  /// The template of this prompt has a variable without a value: what is sent is not known yet.
  case unboundVariable(String, prompt: String)
  /// The route's answers are per customer, and no customer was given.
  case needsCustomer(route: String)
  /// An answer that all customers share cannot depend on a field of one.
  case fieldOfNobody(String)
  /// The component, such as `parameters of tool search`, is no JSON that has a canonical form.
  case json(String, JSONError)
  /// What was given is no tool, or no list of tools, that a version can be made of.
  case tool(ToolError)

  /// What is wrong, and what to do.
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

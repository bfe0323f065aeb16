public import FreshetCore

/// Why no key can be made of what was given.
public enum KeyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A component that must not be empty is, such as `prompt version`.
  case empty(String)
  /// A component has more bytes than it may.
  case tooLong(String, bytes: Int, limit: Int)
  /// The fleet knows this model name as an alias; these are the models that it resolves to.
  case aliasAsModel(String, resolvesTo: [String])
  /// No event has said what this alias resolves to.
  case unknownAlias(String)
  /// The fleet's current version is asked for, without a fleet to ask.
  case needsFleet(Dimension)
  /// A tool set has two tools of this name.
  case duplicateTool(String)
  /// A corpus is named twice.
  case duplicateCorpus(String)
  /// The template of this prompt has a variable without a value: what is sent is not known yet.
  case unboundVariable(String, prompt: String)
  /// The route's answers are per customer, and no customer was given.
  case needsCustomer(route: String)
  /// An answer that all customers share cannot depend on a field of one.
  case fieldOfNobody(String)
  /// The component, such as `parameters of tool search`, is no JSON.
  case json(String, JSONError)

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .empty(let component):
      "the \(component) is empty; an answer depends on it, so the key must say what it is"
    case .tooLong(let component, let bytes, let limit):
      "the \(component) has \(bytes) bytes; give at most \(limit)"
    case .aliasAsModel(let alias, let models):
      "'\(alias)' is an alias; give the model that it resolves to (\(models.joined(separator: ", "))),"
        + " or .alias"
    case .unknownAlias(let alias):
      "no event has said what the alias '\(alias)' resolves to; publish a ModelSwap, or give the"
        + " model"
    case .needsFleet(let dimension):
      "the current version of \(dimension) is asked for; give the fleet, or the version"
    case .duplicateTool(let name): "the tool '\(name)' is there twice; name each once"
    case .duplicateCorpus(let id): "the corpus '\(id)' is there twice; name each once"
    case .unboundVariable(let name, let prompt):
      "the variable '\(name)' of the prompt '\(prompt)' has no value; the key is made from the prompt"
        + " as it is sent, not from its template"
    case .needsCustomer(let route):
      "the route '\(route)' is per customer, and no customer is given; give one, or list the route as"
        + " .sharedAcrossCustomers if nothing of a customer's goes into its answers"
    case .fieldOfNobody(let field):
      "the answer depends on the customer's field '\(field)' and is shared by all; give the customer"
    case .json(let component, let error): "the \(component) are no JSON: \(error)"
    }
  }
}

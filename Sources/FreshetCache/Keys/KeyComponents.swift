public import FreshetCore

/// Everything that can change an answer, from which its key is made.
///
///     var components = KeyComponents(
///       model: .alias("default-fast"), prompt: .init("refund-assistant"),
///       message: question, customer: .sharedAcrossCustomers)
///     components.corpora = [.init("help-center")]
///     let key = try components.key(in: fleet)
///
/// Where no version is given, the fleet's current ones go into the key: all that are active, while a
/// roll-out lasts. While no event has named one the key says so, and the entry is held by what it
/// depends on instead.
public struct KeyComponents: Hashable, Sendable {
  /// The model that answers.
  public enum Model: Hashable, Sendable {
    /// By its resolved name, such as `gpt-5.4-mini`. An alias is refused here.
    case resolved(String)
    /// By an alias; the key gets what the fleet resolves it to.
    case alias(String)
  }

  /// The prompt that is sent.
  public struct Prompt: Hashable, Sendable {
    /// The prompt's id.
    public var id: String
    /// Its version; nil for the fleet's current one.
    public var version: String?
    /// The prompt as it is sent, if the template has variables: they change the answer too.
    public var text: String?

    /// A prompt; without `version` the fleet's current one.
    public init(_ id: String, version: String? = nil, text: String? = nil) {
      self.id = id
      self.version = version
      self.text = text
    }

    /// A prompt whose template has variables, written `{{name}}`: they are filled in, and the text
    /// that results goes into the key.
    ///
    /// - Parameters:
    ///   - id: the prompt's id.
    ///   - version: its version; nil for the fleet's current one.
    ///   - template: with a variable for everything that differs from call to call.
    ///   - variables: their values by name.
    /// - Throws: ``KeyError/unboundVariable(_:prompt:)`` if a variable has no value.
    public init(
      _ id: String, version: String? = nil, template: String, variables: [String: String]
    ) throws(KeyError) {
      self.init(
        id, version: version, text: try PromptTemplate.bind(template, of: id, variables))
    }
  }

  /// A corpus that is retrieved from.
  public struct Corpus: Hashable, Sendable {
    /// The corpus's id.
    public var id: String
    /// Its version; nil for the fleet's current one.
    public var version: String?

    /// A corpus; without `version` the fleet's current one.
    public init(_ id: String, version: String? = nil) {
      self.id = id
      self.version = version
    }
  }

  /// Who may get the answer.
  ///
  /// There is no default: sharing has to be written.
  public enum CustomerScope: Hashable, Sendable {
    /// Only this customer.
    case customer(String)
    /// Every customer: only right if nothing of a customer's goes into the answer.
    case sharedAcrossCustomers
  }

  /// The model that answers.
  public var model: Model
  /// The prompt that is sent.
  public var prompt: Prompt
  /// The tools that the model may call.
  public var tools: ToolSet?
  /// The corpora that are retrieved from, in any order.
  public var corpora: [Corpus]
  /// Temperature and the like, as JSON.
  public var parameters: CanonicalJSON?
  /// The message that is answered.
  public var message: String
  /// Who may get the answer.
  public var customer: CustomerScope
  /// The fields of the customer's state that the answer depends on, in any order; empty for all of it.
  public var customerFields: [String] = []
  /// The route of the application, if its answers are to be kept and purged apart.
  public var route: String?

  /// What can change an answer.
  public init(
    model: Model, prompt: Prompt, tools: ToolSet? = nil, corpora: [Corpus] = [],
    parameters: CanonicalJSON? = nil, message: String, customer: CustomerScope
  ) {
    self.model = model
    self.prompt = prompt
    self.tools = tools
    self.corpora = corpora
    self.parameters = parameters
    self.message = message
    self.customer = customer
  }

  /// What can change an answer, with the customer's scope as the route has it.
  public init(
    model: Model, prompt: Prompt, tools: ToolSet? = nil, corpora: [Corpus] = [],
    parameters: CanonicalJSON? = nil, message: String, route: ScopedRoute
  ) {
    self.init(
      model: model, prompt: prompt, tools: tools, corpora: corpora, parameters: parameters,
      message: message, customer: route.customer)
    customerFields = route.customerFields
    self.route = route.name
  }

  /// What an answer made from these depends on, to be given to the cache.
  ///
  /// Only versions that are given here are taken for evidence; the fleet's current ones are what the
  /// agent believes, which is none.
  public var dependencies: [Dependency] {
    var all: [Dependency] = []
    switch model {
    case .resolved(let name): all.append(.model(name))
    case .alias(let alias): all.append(.modelAlias(alias))
    }
    all.append(.prompt(prompt.id, version: prompt.version))
    if let tools { all.append(.toolSet(tools.id, hash: tools.hash)) }
    for corpus in corpora { all.append(.corpus(corpus.id, version: corpus.version)) }
    if case .customer(let id) = customer {
      if customerFields.isEmpty { all.append(.customer(id)) }
      for field in customerFields { all.append(.customer(id, field: field)) }
    }
    if let route { all.append(.route(route)) }
    return all
  }
}

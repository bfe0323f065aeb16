public import FreshetCore
public import StrictText

/// Everything that can change an answer, from which its key is made.
///
///     var components = KeyComponents(
///       model: .alias("default-fast"), prompt: .init("refund-assistant"),
///       message: question, customer: .sharedAcrossCustomers)
///     components.corpora = [.init("help-center")]
///     let key = try components.key(in: fleet)
///
/// Where no version is given, the fleet's current ones go into the key: during a roll-out, all that are active. Until
/// an event has named one, the key says that none is known, and only the entry's dependencies keep it fresh. Whatever
/// goes into the key is a dependency of the entry: ``AnswerKey/dependencies``.
public struct KeyComponents: Hashable, Sendable {
  /// How the request names its model: by its own name, or by an alias.
  public enum Model: Hashable, Sendable {
    /// A resolved model name, such as `gpt-5.4-mini`; an alias is refused.
    case resolved(String)
    /// An alias, and the model that it resolves to.
    ///
    /// Give `resolved` if you know which model answers; without it the fleet resolves the alias. The answer depends on
    /// the alias and on the model.
    case alias(String, resolved: String? = nil)
  }

  /// The prompt that is sent.
  public struct Prompt: Hashable, Sendable {
    /// The id under which deployments publish the prompt.
    public var id: String
    /// Its version; nil for the fleet's current one.
    public var version: String?
    /// The parts that are deployed separately, in any order; empty if the prompt is deployed as a whole.
    ///
    /// Unless ``version`` is given too, the answer depends on these roles alone, and survives a deploy of another role.
    public var roles: [Role]
    /// The prompt as it is sent, if its template has variables, because they change the answer too.
    public var text: String?

    /// One role of a prompt.
    public struct Role: Hashable, Sendable {
      /// The role, such as `system`.
      public var role: PromptRole
      /// Its version; nil for the fleet's current one.
      public var version: String?

      /// Creates a role; without `version`, the fleet's current one is used.
      public init(_ role: PromptRole, version: String? = nil) {
        self.role = role
        self.version = version
      }
    }

    /// Creates a prompt; without `version`, the fleet's current one is used.
    public init(
      _ id: String, version: String? = nil, roles: [Role] = [], text: String? = nil
    ) {
      self.id = id
      self.version = version
      self.roles = roles
      self.text = text
    }

    /// Creates a prompt from a template with variables, written `{{name}}`, and puts the resulting text into the key.
    ///
    /// - Parameters:
    ///   - id: the prompt's id.
    ///   - version: its version; nil for the fleet's current one.
    ///   - template: the text, with a variable for everything that differs from call to call.
    ///   - variables: the values by name.
    /// - Throws: ``KeyError/unboundVariable(_:prompt:)`` if a variable has no value.
    public init(
      _ id: String, version: String? = nil, template: String, variables: [String: String]
    ) throws(KeyError) {
      self.init(
        id, version: version, text: try PromptTemplate.bind(template, of: id, variables))
    }
  }

  /// A corpus that answers retrieve from.
  public struct Corpus: Hashable, Sendable {
    /// The id under which reindexes of the corpus are published.
    public var id: String
    /// Its version; nil for the fleet's current one.
    public var version: String?

    /// Creates a corpus; without `version`, the fleet's current one is used.
    public init(_ id: String, version: String? = nil) {
      self.id = id
      self.version = version
    }
  }

  /// A dimension of a custom kind, such as the guardrail `pii`.
  public struct Custom: Hashable, Sendable {
    /// The custom kind, such as `guardrail`: see ``FreshetCore/Dimension/Kind/custom(_:)``.
    public var kind: String
    /// The id within its kind.
    public var id: String
    /// Its version; nil for the fleet's current one.
    public var version: String?

    /// Creates a custom dimension; without `version`, the fleet's current one is used.
    public init(_ kind: String, _ id: String, version: String? = nil) {
      self.kind = kind
      self.id = id
      self.version = version
    }
  }

  /// The customers who may get the answer.
  ///
  /// There is no default: sharing has to be written.
  public enum CustomerScope: Hashable, Sendable {
    /// The customer with this id, and nobody else.
    case customer(String)
    /// Every customer; right only if nothing about a customer goes into the answer.
    case sharedAcrossCustomers
  }

  /// The model that is asked.
  public var model: Model
  /// The prompt that is sent.
  public var prompt: Prompt
  /// The tools that the model may call.
  public var tools: ToolSet?
  /// The corpora that the answer retrieves from, in any order.
  public var corpora: [Corpus]
  /// The custom dimensions that the answer depends on, in any order.
  public var custom: [Custom]
  /// All other request parameters, as JSON: temperature and the like, `tool_choice`, `parallel_tool_calls`, the format
  /// of the answer.
  public var parameters: CanonicalJSON?
  /// The user's message: the only component in which near questions differ.
  public var message: String
  /// The customers who may get the answer.
  public var customer: CustomerScope
  /// The fields of the customer's state that the answer depends on, in any order; empty for all of them.
  public var customerFields: [String] = []
  /// The application's route, if its answers are to be kept and purged separately; nil otherwise.
  public var route: String?

  /// Creates components from everything that can change an answer.
  public init(
    model: Model, prompt: Prompt, tools: ToolSet? = nil, corpora: [Corpus] = [],
    custom: [Custom] = [], parameters: CanonicalJSON? = nil, message: String,
    customer: CustomerScope
  ) {
    self.model = model
    self.prompt = prompt
    self.tools = tools
    self.corpora = corpora
    self.custom = custom
    self.parameters = parameters
    self.message = message
    self.customer = customer
  }

  /// Creates components with the customer's scope taken from a route.
  public init(
    model: Model, prompt: Prompt, tools: ToolSet? = nil, corpora: [Corpus] = [],
    custom: [Custom] = [], parameters: CanonicalJSON? = nil, message: String, route: ScopedRoute
  ) {
    self.init(
      model: model, prompt: prompt, tools: tools, corpora: corpora, custom: custom,
      parameters: parameters, message: message, customer: route.customer)
    customerFields = route.customerFields
    self.route = route.name
  }
}

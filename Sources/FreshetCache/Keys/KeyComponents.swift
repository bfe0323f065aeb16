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
/// depends on instead. Whatever goes into the key is a dependency of the entry: ``AnswerKey/dependencies``.
public struct KeyComponents: Hashable, Sendable {
  /// The model that answers.
  public enum Model: Hashable, Sendable {
    /// By its resolved name, such as `gpt-5.4-mini`. An alias is refused here.
    case resolved(String)
    /// By an alias. Give `resolved` if it is known which model answers; without it the key gets what the
    /// fleet resolves the alias to.
    ///
    /// The answer depends on the alias and on the model.
    case alias(String, resolved: String? = nil)
  }

  /// The prompt that is sent.
  public struct Prompt: Hashable, Sendable {
    /// The prompt's id.
    public var id: String
    /// Its version; nil for the fleet's current one.
    public var version: String?
    /// Its parts that are deployed by themselves, in any order; empty if it is deployed as a whole.
    ///
    /// The answer then depends on these roles alone: a deploy of another role leaves it.
    public var roles: [Role]
    /// The prompt as it is sent, if the template has variables: they change the answer too.
    public var text: String?

    /// One role of a prompt.
    public struct Role: Hashable, Sendable {
      /// Which.
      public var role: PromptRole
      /// Its version; nil for the fleet's current one.
      public var version: String?

      /// A role; without `version` the fleet's current one.
      public init(_ role: PromptRole, version: String? = nil) {
        self.role = role
        self.version = version
      }
    }

    /// A prompt; without `version` the fleet's current one.
    public init(
      _ id: String, version: String? = nil, roles: [Role] = [], text: String? = nil
    ) {
      self.id = id
      self.version = version
      self.roles = roles
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

  /// Something of a kind of the application's own, such as the guardrail `pii`.
  public struct Custom: Hashable, Sendable {
    /// The kind, as ``FreshetCore/Dimension/Kind/custom(_:)`` has it, such as `guardrail`.
    public var kind: String
    /// Which one.
    public var id: String
    /// Its version; nil for the fleet's current one.
    public var version: String?

    /// Something of a custom kind; without `version` the fleet's current one.
    public init(_ kind: String, _ id: String, version: String? = nil) {
      self.kind = kind
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
  /// What else of the application's own the answer is made with, in any order.
  public var custom: [Custom]
  /// All else that the request says, as JSON: temperature and the like, `tool_choice`,
  /// `parallel_tool_calls`, the format of the answer.
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

  /// What can change an answer, with the customer's scope as the route has it.
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

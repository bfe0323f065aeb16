import FreshetCache
import FreshetCore

/// The components from which a question's key is made each time it is asked.
struct KeyTemplate {
  /// The model that the application requests: by its resolved name, or by an alias.
  enum Model {
    case resolved(String, Catalogue.Read)
    case alias(String, Catalogue.Read)
  }

  var message: String
  var model = Model.resolved("", Catalogue.Read(thing: 0, dimension: nil, declares: .never))
  var prompt = ""
  /// The prompt as a whole; nil if it is deployed by roles.
  var whole: Catalogue.Read?
  var roles: [(role: PromptRole, read: Catalogue.Read)] = []
  var corpus: Catalogue.Read?
  var guardrail: (id: String, read: Catalogue.Read)?

  init(message: String) {
    self.message = message
  }

  /// The things that an answer is made from, as far as they are known before it is requested.
  ///
  /// The model to which an alias resolves is not known.
  var reads: [Catalogue.Read] {
    var reads: [Catalogue.Read]
    switch model {
    case .resolved(_, let read), .alias(_, let read): reads = [read]
    }
    if let whole { reads.append(whole) }
    reads += roles.map(\.read)
    if let corpus { reads.append(corpus) }
    if let guardrail { reads.append(guardrail.read) }
    return reads
  }

  /// Returns the components of the key.
  ///
  /// - Parameter version: returns the version of a thing that the application has loaded, or nil.
  /// - Returns: the components, with these versions.
  func components(_ version: (Catalogue.Read) -> String?) -> KeyComponents {
    let model: KeyComponents.Model =
      switch self.model {
      case .resolved(let name, _): .resolved(name)
      case .alias(let alias, let read): .alias(alias, resolved: version(read))
      }
    return KeyComponents(
      model: model,
      prompt: .init(
        prompt, version: whole.flatMap(version),
        roles: roles.map { .init($0.role, version: version($0.read)) }),
      corpora: corpus.map { [.init($0.dimension?.id ?? "", version: version($0))] } ?? [],
      custom: guardrail.map { [.init("guardrail", $0.id, version: version($0.read))] } ?? [],
      message: message, customer: .sharedAcrossCustomers)
  }
}

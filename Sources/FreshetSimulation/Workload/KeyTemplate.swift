import FreshetCache
import FreshetCore

/// The components from which a question's key is made each time it is asked.
struct KeyTemplate {
  enum Model {
    case resolved(String, Catalogue.Read)
    case alias(String, Catalogue.Read)
  }

  var message: String
  var model = Model.resolved("", Catalogue.Read(thing: 0, dimension: nil, declares: .never))
  var prompt = ""
  /// Nil if the prompt is deployed by roles.
  var whole: Catalogue.Read?
  var roles: [(role: PromptRole, read: Catalogue.Read)] = []
  var corpus: Catalogue.Read?
  var guardrail: (id: String, read: Catalogue.Read)?

  init(message: String) {
    self.message = message
  }

  /// What an answer is made from, as far as that is known before it is asked for.
  ///
  /// The model to which an alias resolves is not.
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

  /// The components; `version` returns what the application has loaded of a thing, or nil.
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

import FreshetCore
package import StrictText
import StrictYAML

extension PlanError: DocumentFailure {
  /// Puts a fault into the words of the manifest.
  package init(_ fault: DocumentFault) {
    self.init(.manifest, fault.location, Self.words(for: fault.problem, fault.what))
  }

  private static func words(for problem: DocumentFault.Problem, _ what: String) -> String {
    switch problem {
    case .noObject: "\(what) is no mapping; write `name: value` lines"
    case .unknownField(let name, let allowed):
      "unknown field '\((name ?? "?").shown(64))' of \(what); give one of "
        + allowed.joined(separator: ", ")
    case .missingField(let name): "has no \(name); add it"
    case .noList: "\(what) is no list; begin each entry with `- `"
    case .tooManyElements(let count, let limit):
      "\(what) has \(count) elements; give at most \(limit)"
    case .noText: "\(what) is no text, or empty; give a text"
    case .tooLong(let bytes, let limit): "\(what) has \(bytes) bytes; give at most \(limit)"
    case .noTruth: "\(what) is neither true nor false; give one of them"
    case .noChoice(let text, let allowed):
      "\(what) is '\(text.shown(64))'; give one of " + allowed.joined(separator: ", ")
    case .other(let problem): problem
    }
  }

  /// Puts what is wrong with the YAML into the words of the manifest.
  init(_ error: YAMLError, file: String) {
    let message =
      switch error.problem {
      case .empty: "is empty; say at least `version: 1` and a service"
      case .syntax(let problem): "\(problem); correct the YAML there"
      case .repeatedNames: "a field stands there twice; give it once"
      case .other(let problem): "is no YAML: \(problem); correct it"
      }
    self.init(.manifest, error.place?.location(in: file) ?? file, message)
  }
}

package import StrictText
import StrictYAML

/// What is wrong with an access file, and where.
package struct AccessFileError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  package var line: Int
  /// The column, counted from 1.
  package var column: Int
  package var problem: String

  package var description: String { "line \(line), column \(column): \(problem)" }
}

extension AccessFileError: DocumentFailure {
  /// Puts a fault into the words of the access file.
  package init(_ fault: DocumentFault) {
    var path = fault.path
    if case .unknownField(let name, _) = fault.problem { path = path.appending(name: name ?? "") }
    let problem = Self.words(for: fault.problem)
    self.init(
      place: fault.place, problem: path.isEmpty ? problem : "\(path.dotted) \(problem)")
  }

  private static func words(for problem: DocumentFault.Problem) -> String {
    switch problem {
    case .noObject(let fields):
      fields.isEmpty
        ? "must be an object of texts" : "must be an object with \(fields.joined(separator: ", "))"
    case .unknownField(_, let allowed):
      "is no field here; allowed: \(allowed.joined(separator: ", "))"
    case .missingField(let name): "has no '\(name)'; give it"
    case .noList: "must be a list"
    case .tooManyElements(let count, let limit): "has \(count) elements; at most \(limit)"
    case .noText: "must be a text, and not empty"
    case .tooLong(_, let limit): "has more than \(limit) bytes"
    case .noTruth: "must be true or false"
    case .noChoice(let text, let allowed):
      "is '\(text)'; allowed: \(allowed.joined(separator: ", "))"
    case .other(let problem): problem
    }
  }

  private init(place: TextPlace?, problem: String) {
    self.init(line: place?.line ?? 1, column: place?.column ?? 1, problem: problem)
  }
}

extension AccessFileError {
  /// Puts what is wrong with the YAML into the words of the access file.
  init(_ error: YAMLError) {
    let problem =
      switch error.problem {
      case .empty: "the file is empty"
      case .syntax(let problem): problem
      case .repeatedNames(let names): "'\(names.joined(separator: "', '"))' stands here twice"
      case .other(let problem): "no YAML: \(problem)"
      }
    self.init(place: error.place, problem: problem)
  }
}

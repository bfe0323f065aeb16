package import StrictText
import Yams

/// Why a text is no YAML document.
package struct YAMLError: Error, Equatable, Sendable, CustomStringConvertible {
  package enum Problem: Equatable, Sendable {
    /// There is no document in the text.
    case empty
    /// The syntax is wrong, in the parser's words.
    case syntax(String)
    /// An object has these names twice.
    case repeatedNames([String])
    /// Anything else, in the parser's words.
    case other(String)
  }

  package let problem: Problem
  /// Nil if the parser does not say.
  package let place: TextPlace?

  package init(problem: Problem, place: TextPlace?) {
    self.problem = problem
    self.place = place
  }

  package var description: String {
    let what =
      switch problem {
      case .empty: "it is empty"
      case .syntax(let problem), .other(let problem): problem
      case .repeatedNames(let names): "'\(names.joined(separator: "', '"))' stands there twice"
      }
    return place.map { "line \($0.line), column \($0.column): \(what)" } ?? what
  }
}

extension YAMLError {
  /// The parser's error.
  init(_ error: any Error) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(problem: .syntax(problem), place: TextPlace(mark))
    case .duplicatedKeysInMapping(let names, let context):
      self.init(problem: .repeatedNames(names.sorted()), place: TextPlace(context.mark))
    default: self.init(problem: .other("\(error)"), place: nil)
    }
  }
}

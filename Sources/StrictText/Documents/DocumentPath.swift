/// The way from the top of a document to a value.
package struct DocumentPath: Equatable, Sendable {
  private enum Step: Equatable, Sendable {
    case name(String)
    case index(Int)
  }

  private var steps: [Step] = []

  package init() {}

  package var isEmpty: Bool { steps.isEmpty }

  package func appending(name: String) -> DocumentPath { appending(.name(name)) }

  package func appending(index: Int) -> DocumentPath { appending(.index(index)) }

  private func appending(_ step: Step) -> DocumentPath {
    var path = self
    path.steps.append(step)
    return path
  }

  /// The path as people write it, such as `tokens[0].rights`.
  package var dotted: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += text.isEmpty ? name : ".\(name)"
      case .index(let index): text += "[\(index)]"
      }
    }
  }

  /// The path as a JSON pointer, such as `/tokens/0/rights`.
  package var pointer: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += JSONPointer.token(name)
      case .index(let index): text += "/\(index)"
      }
    }
  }
}

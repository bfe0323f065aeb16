package import StrictText
import Yams

/// A value of a YAML document, with its place.
///
/// Every scalar is a text, whatever YAML would make of it: `1.0` and `no` stay as they are written. A repeated name is
/// refused, an alias stands for its anchor's value, and tags change nothing.
package struct YAMLTree: DocumentTree {
  private let node: Node

  private init(_ node: Node) { self.node = node }

  /// Parses `text`, which may also be JSON: YAML contains it.
  package init(parsing text: String) throws(YAMLError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch {
      throw YAMLError(error)
    }
    guard let root else { throw YAMLError(problem: .empty, place: nil) }
    node = root
  }

  package var text: String? { node.scalar?.string }

  package var truth: Bool? {
    switch text {
    case "true": true
    case "false": false
    default: nil
    }
  }

  package var elements: [YAMLTree]? { node.sequence?.map { YAMLTree($0) } }

  package var members: [(name: YAMLTree, value: YAMLTree)]? {
    node.mapping?.map { (name: YAMLTree($0.key), value: YAMLTree($0.value)) }
  }

  package var place: TextPlace? { node.mark.map { TextPlace($0) } }
}

extension TextPlace {
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

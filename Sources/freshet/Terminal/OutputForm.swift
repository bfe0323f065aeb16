/// In which form a command says what went wrong.
package enum OutputForm: Sendable {
  /// Lines for people.
  case text
  /// An object of JSON on a line, for scripts.
  case json

  /// The form that `arguments` ask for, whether or not they can be read otherwise.
  package init(_ arguments: some Sequence<String>) {
    self = arguments.prefix { $0 != "--" }.contains("--json") ? .json : .text
  }
}

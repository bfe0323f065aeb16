/// The form of a command's messages on standard error.
package enum OutputForm: Sendable {
  /// Plain lines, for people.
  case text
  /// A JSON object on one line, for scripts.
  case json

  /// The form that `arguments` ask for, even if they are otherwise invalid.
  package init(_ arguments: some Sequence<String>) {
    self = arguments.prefix { $0 != "--" }.contains("--json") ? .json : .text
  }
}

/// Why JSON is no tool, or no list of tools, that a version can be made of.
public struct ToolError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The kinds of problem.
  public enum Problem: Equatable, Sendable {
    /// The value is not an object with members.
    case noTool
    /// The tool's name is empty.
    case emptyName
    /// There is no list of tools where one is expected.
    case noList
    /// The list has no tools.
    case noTools
    /// The list is only one page of several: an MCP server's answer with a `nextCursor`.
    case morePages
    /// A schema of this tool refers to a schema elsewhere, which may change unnoticed.
    case externalReference(String, tool: String)
  }

  /// The kind of problem.
  public let problem: Problem
  /// The problem's location, as a JSON pointer (RFC 6901); empty for the whole text.
  public let pointer: String

  init(_ problem: Problem, at pointer: String) {
    self.problem = problem
    self.pointer = pointer
  }

  /// The problem and what to do about it, such as `at /2: this is no tool; …`.
  public var description: String {
    let what =
      switch problem {
      case .noTool:
        "this is no tool; give an object with its members, such as a name and parameters"
      case .emptyName: "the tool's name is empty; give what the model calls it by"
      case .noList: "this is no list of tools; give [tool, …], or {\"tools\": [tool, …]}"
      case .noTools: "there are no tools; give at least one, or no tool set"
      case .morePages:
        "the answer has a nextCursor, so that more tools follow; ask the server for the other pages,"
          + " and put all tools into one list"
      case .externalReference(let target, let tool):
        "the tool '\(tool)' refers to '\(target)', which can change while this stays as it is; put that"
          + " schema below $defs, and refer to it with '#/…'"
      }
    return pointer.isEmpty ? what : "at \(pointer): \(what)"
  }
}

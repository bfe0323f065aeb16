import FreshetAPI
import FreshetCoordinator
import FreshetTerminal

/// The lines of a grant below `nodes` in the access file.
struct GrantEntry: Equatable {
  var name: String
  var keys: [String]
  var application: String
  /// The patterns of names; empty for any name.
  var names: [String]
  var maxNodes: Int?
  var isUnbounded: Bool

  /// The lines, indented as they stand in the file.
  var text: String {
    var lines = ["  - name: \(YAMLText.quoted(name))"]
    if keys.count == 1 {
      lines.append("    key: \(YAMLText.quoted(keys[0]))")
    } else {
      lines.append("    keys:")
      lines += keys.map { "      - \(YAMLText.quoted($0))" }
    }
    lines.append("    application: \(YAMLText.quoted(application))")
    if !names.isEmpty {
      lines.append("    names: [\(names.map(YAMLText.quoted).joined(separator: ", "))]")
    }
    if let maxNodes { lines.append("    maxNodes: \(maxNodes)") }
    if isUnbounded { lines.append("    unbounded: permitted") }
    return lines.joined(separator: "\n")
  }

  /// Throws unless the access file takes the lines.
  func check() throws(CommandFailure) {
    do throws(AccessFileError) {
      _ = try AccessFile(yaml: "nodes:\n" + text)
    } catch {
      throw CommandFailure(.invalidInput, "no key was made: \(error.problem)")
    }
  }
}

extension GrantEntry {
  /// The grant with `key` beside those of its keys that are in force.
  init(_ grant: NodeKeysDocument.Grant, adding key: String) {
    self.init(
      name: grant.name, keys: grant.keys.filter { $0.revokedAt == nil }.map(\.key) + [key],
      application: grant.application, names: grant.names == ["*"] ? [] : grant.names,
      maxNodes: grant.maxNodes, isUnbounded: grant.unbounded)
  }
}

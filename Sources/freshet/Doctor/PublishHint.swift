import FreshetAPI
import FreshetCore

/// Commands that publish a version, for advice.
enum PublishHint {
  /// The command, such as `freshet publish prompt-deploy refund --version v1`.
  static func command(_ dimension: String, version: String) -> String {
    guard let dimension = Dimension(text: dimension) else {
      return "publish version \(ShellWord.quoted(version)) of \(dimension)"
    }
    let id = ShellWord.quoted(dimension.id)
    let version = ShellWord.quoted(version)
    let facet = dimension.facet.map(ShellWord.quoted)
    if let kind = dimension.kind.customName {
      return "freshet publish custom \(kind) \(id) --version \(version)"
    }
    switch dimension.kind {
    case .modelAlias: return "freshet publish model-swap --alias \(id) --model \(version)"
    case .model: return "freshet publish model-swap --resolved-model \(id) --version \(version)"
    case .corpus: return "freshet publish corpus-reindex \(id) --version \(version)"
    case .toolSet: return "freshet publish tool-schema-change \(id) --hash \(version)"
    case .customer:
      let field = facet.map { " --field \($0)=\(version)" } ?? ""
      return "freshet publish customer-state-change \(id)\(field)"
    default:
      let role = facet.map { " --role \($0)" } ?? ""
      return "freshet publish prompt-deploy \(id)\(role) --version \(version)"
    }
  }
}

/// Quoting for commands that are copied into a shell.
enum ShellWord {
  /// Quotes `text` as one word.
  static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { byte in
      48...57 ~= byte || 65...90 ~= byte || 97...122 ~= byte
        || Array("-_./:@#%+,=".utf8).contains(byte)
    }
    if isPlain, !text.isEmpty, !text.hasPrefix("#"), !text.hasPrefix("-") { return text }
    return "'" + text.replacing("'", with: "'\\''") + "'"
  }
}

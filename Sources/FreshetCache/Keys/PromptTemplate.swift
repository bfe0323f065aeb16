/// Fills the variables of a prompt's template.
///
/// It replaces each `{{name}}` once, from left to right, so braces within a value stay as they are.
enum PromptTemplate {
  static func bind(
    _ template: String, of prompt: String, _ variables: [String: String]
  ) throws(KeyError) -> String {
    var bound = ""
    var rest = Substring(template)
    while let open = rest.firstRange(of: "{{") {
      let inner = rest[open.upperBound...]
      guard let close = inner.firstRange(of: "}}") else { break }
      let name = inner[..<close.lowerBound].trimmed
      guard let value = variables[name] else { throw .unboundVariable(name, prompt: prompt) }
      bound += rest[..<open.lowerBound] + value
      rest = inner[close.upperBound...]
    }
    return bound + rest
  }
}

extension Substring {
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    guard let end = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...end])
  }

  /// The first occurrence of `text`, which is ASCII.
  fileprivate func firstRange(of text: StaticString) -> Range<Index>? {
    let wanted = Array("\(text)".utf8)
    var index = startIndex
    while index < endIndex {
      if utf8[index...].starts(with: wanted) {
        return index..<utf8.index(index, offsetBy: wanted.count)
      }
      index = utf8.index(after: index)
    }
    return nil
  }
}

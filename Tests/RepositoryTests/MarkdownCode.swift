/// A block of code in a page of Markdown.
struct MarkdownCode: Equatable {
  /// Such as `swift` or `sh`.
  var language: String
  var lines: [String]

  /// All blocks of a page.
  static func blocks(in page: [String]) -> [MarkdownCode] {
    var blocks: [MarkdownCode] = []
    var open: MarkdownCode?
    for line in page {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(block)
          open = nil
        } else {
          open = MarkdownCode(language: String(line.dropFirst(3)), lines: [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }
}

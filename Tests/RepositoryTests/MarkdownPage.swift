import Foundation

/// A page of Markdown: what it links to, and where links to it can lead.
struct MarkdownPage {
  /// A link, with the heading that it leads to, if it names one.
  struct Link: Equatable {
    var target: String
    var heading: String?

    init(_ text: String) {
      let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      target = String(parts.first ?? "")
      heading = parts.count > 1 ? String(parts[1]) : nil
    }
  }

  /// Relative to the root of the repository.
  var path: String
  /// Names of pages of the same catalogue: `<doc:Name>`.
  var pageLinks: [Link]
  /// Paths relative to this page: `[text](../Name.md)`.
  var pathLinks: [Link]
  var headings: [String]

  init(path: String, text: String) {
    self.path = path
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var isCode = false
    var prose: [Substring] = []
    for line in lines {
      if line.hasPrefix("```") { isCode.toggle() } else if !isCode { prose.append(line) }
    }
    headings = prose.filter { $0.hasPrefix("#") }.map { Self.anchor(of: $0.drop { $0 == "#" }) }
    let words = prose.joined(separator: "\n").replacing(/`[^`]*`/, with: "")
    pageLinks = words.matches(of: /[<(]doc:([^>)\s]+)[>)]/).map { Link(String($0.output.1)) }
    pathLinks = words.matches(of: /\]\(([^)\s]+)\)/).map { Link(String($0.output.1)) }
      .filter { !$0.target.contains(":") }
  }

  /// How a link names a heading, whichever program shows the page.
  static func anchor(of heading: some StringProtocol) -> String {
    heading.trimmingCharacters(in: .whitespaces).lowercased().replacing(" ", with: "-")
      .filter { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  func has(heading: String) -> Bool { headings.contains(Self.anchor(of: heading)) }

  /// Where a path that is relative to this page leads, from the root of the repository.
  func resolve(_ target: String) -> String {
    var parts = target.isEmpty ? path.split(separator: "/") : path.split(separator: "/").dropLast()
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}

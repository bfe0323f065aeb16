import Testing

/// The pages of all catalogues are listed where they begin, and no link is dead.
@Suite struct PageLinkTests {
  private static func pages() throws -> [String: MarkdownPage] {
    var pages: [String: MarkdownPage] = [:]
    for path in try Repository.trackedFiles() where path.hasSuffix(".md") {
      pages[path] = MarkdownPage(path: path, text: try Repository.text(path))
    }
    return pages
  }

  /// The folder of the catalogue that a page is in; nil outside of any.
  private static func catalogue(of path: String) -> String? {
    path.firstRange(of: ".docc/").map { String(path[..<$0.upperBound]) }
  }

  private static func catalogues() throws -> Set<String> {
    Set(try Repository.trackedFiles().compactMap(catalogue))
  }

  @Test func `the first page of a catalogue lists all others`() throws {
    let pages = try Self.pages()
    let catalogues = try Self.catalogues()
    #expect(catalogues.count > 2)
    for catalogue in catalogues {
      let target = String(catalogue.split(separator: "/")[1])
      let first = "\(catalogue)\(target).md"
      let lines = try Repository.lines(first)
      #expect(lines.first == "# ``\(target)``", "\(first)")
      let listed = lines.compactMap { $0.wholeMatch(of: /- <doc:([^>]+)>/) }
        .map { "\(catalogue)\($0.output.1).md" }
      let others = pages.keys.filter { $0.hasPrefix(catalogue) && $0 != first }
      #expect(listed.sorted() == others.sorted(), "\(first)")
    }
  }

  @Test func `a link by name leads to a page of the same catalogue`() throws {
    let pages = try Self.pages()
    var texts = Array(pages.values)
    for path in try Repository.sources(below: "Sources") {
      let comments = try Repository.lines(path).filter { $0.contains("///") }
      texts.append(MarkdownPage(path: path, text: comments.joined(separator: "\n")))
    }
    var count = 0
    for text in texts {
      for link in text.pageLinks {
        count += 1
        let target = text.path.split(separator: "/").prefix(2).joined(separator: "/")
        let page = pages["\(target)/Documentation.docc/\(link.target).md"]
        #expect(page != nil, "\(text.path): <doc:\(link.target)>")
        if let heading = link.heading, let page {
          #expect(page.has(heading: heading), "\(text.path): <doc:\(link.target)#\(heading)>")
        }
      }
    }
    #expect(count > 40)
  }

  @Test func `a link by path leads to what is there, out of the catalogue`() throws {
    let pages = try Self.pages()
    let files = try Repository.trackedFiles()
    var count = 0
    for page in pages.values {
      for link in page.pathLinks {
        count += 1
        let path = page.resolve(link.target)
        #expect(
          files.contains { $0 == path || $0.hasPrefix(path + "/") }, "\(page.path): \(link.target)")
        if let heading = link.heading {
          #expect(
            pages[path]?.has(heading: heading) == true, "\(page.path): \(link.target)#\(heading)")
        }
        if let catalogue = Self.catalogue(of: page.path) {
          #expect(!path.hasPrefix(catalogue), "\(page.path): write <doc:…> for \(link.target)")
        }
      }
    }
    #expect(count > 20)
  }

  @Test func `links are found in prose and not in code`() {
    let page = MarkdownPage(
      path: "a/b.docc/C.md",
      text: """
        # A title
        See <doc:D>, <doc:E#Report-ready> and [f](../../F.md#g), but no `<doc:H>` nor `[i](j)`.
        ```swift
        # no heading
        [UInt8](repeating: 0)
        ```
        ## Report ready, [k](https://example.org)
        """)
    #expect(page.pageLinks == [.init("D"), .init("E#Report-ready")])
    #expect(page.pathLinks == [.init("../../F.md#g")])
    #expect(page.resolve("../../F.md") == "F.md")
    #expect(page.headings.first == "a-title" && page.headings.count == 2)
  }
}

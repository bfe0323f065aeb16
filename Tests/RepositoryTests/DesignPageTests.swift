import Testing

@Suite struct DesignPageTests {
  @Test func `the files and folders that the page on the design names are there`() throws {
    let text = try Repository.text("Sources/Freshet/Documentation.docc/Design.md")
    let files = try Repository.trackedFiles()
    let named = text.matches(of: /`([A-Za-z0-9+_.\/-]+\.(?:swift|json|proto|dict|py|yaml))`/)
      .map { String($0.output.1) }
    #expect(named.count > 60)
    for name in named {
      // A name alone is one that `git ls-files '*/NAME'` finds; tables of sources leave out `Sources`.
      let isThere = files.contains { $0 == name || $0.hasSuffix("/\(name)") }
      #expect(isThere, "\(name) is not there")
    }
    let folders = text.matches(of: /`((?:Sources|Tests|scripts)\/[A-Za-z0-9+_\/-]+)`/)
      .map { String($0.output.1) }
    #expect(folders.count > 2)
    for folder in folders {
      #expect(
        files.contains { $0 == folder || $0.hasPrefix(folder + "/") }, "\(folder) is not there")
    }
  }
}

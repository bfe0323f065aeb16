import Testing

/// The page on the design names what is there.
@Suite struct DesignPageTests {
  private static func page() throws -> String {
    try Repository.text("Sources/Freshet/Documentation.docc/Design.md")
  }

  /// The tracked files that a name on the page may mean.
  ///
  /// A name alone is one that `git ls-files '*/NAME'` finds; tables of sources leave out `Sources`.
  private static func files(named name: String, among files: [String]) -> [String] {
    files.contains(name) ? [name] : files.filter { $0.hasSuffix("/\(name)") }
  }

  @Test func `each file that it names is one file`() throws {
    let files = try Repository.trackedFiles()
    let named = try Self.page()
      .matches(of: /`([A-Za-z0-9+_.\/-]+\.(?:swift|json|proto|dict|py|yaml))`/)
      .map { String($0.output.1) }
    #expect(named.count > 60)
    for name in Set(named) {
      let found = Self.files(named: name, among: files)
      #expect(found.count == 1, "\(name) is \(found.isEmpty ? "not there" : "\(found)")")
    }
  }

  @Test func `the folders and the tests that it names are there`() throws {
    let text = try Self.page()
    let files = try Repository.trackedFiles()
    let folders = text.matches(of: /`((?:Sources|Tests|scripts)\/[A-Za-z0-9+_\/-]+)`/)
      .map { String($0.output.1) }
    #expect(folders.count > 2)
    for folder in folders {
      #expect(
        files.contains { $0 == folder || $0.hasPrefix(folder + "/") }, "\(folder) is not there")
    }
    let tests = text.matches(of: /`([A-Za-z]+Tests)`/).map { String($0.output.1) }
    #expect(tests.count > 5)
    for test in tests {
      #expect(
        files.contains { $0.hasPrefix("Tests/") && $0.hasSuffix("/\(test).swift") },
        "\(test) is not there")
    }
  }

  @Test func `what it says to be in a file is there`() throws {
    let files = try Repository.trackedFiles()
    let places = try Self.page().matches(of: /`(?:[A-Za-z.]+\.)?([A-Za-z]+)` in `([^`]+\.swift)`/)
    #expect(places.count > 10)
    for place in places {
      let path = try #require(
        Self.files(named: String(place.output.2), among: files).first, "\(place.output.2)")
      let word = try Regex("\\b\(place.output.1)\\b")
      let text = try Repository.text(path)
      #expect(text.contains(word), "\(path) has no \(place.output.1)")
    }
  }

  /// Whether a file declares a member of a type, or extends the type and declares a name like it.
  private static func declares(_ member: String, of type: String, in text: String) throws -> Bool {
    // The patterns are slow, and few files pass this.
    guard text.contains(type), text.contains(member) else { return false }
    let types = try Regex(
      "\\b(?:actor|class|enum|extension|protocol|struct) (?:[A-Za-z]+\\.)*\(type)\\b")
    let members = try Regex(
      member == "init" ? "\\binit[?(<]" : "\\b(?:case|func|let|var) \(member)\\b")
    return text.contains(types) && text.contains(members)
  }

  @Test func `each type that it names has the member that it names`() throws {
    let texts = try Repository.sources(below: "Sources").map(Repository.text)
    let named = try Self.page()
      .matches(of: /`(?:[A-Z][A-Za-z]+\.)*([A-Z][A-Za-z]+)\.([a-z][A-Za-z]*)(?:\([a-zA-Z:_]*\))?`/)
      .map { (type: String($0.output.1), member: String($0.output.2)) }
      .filter { $0.member != "swift" }
    #expect(named.count > 20)
    for (type, member) in named {
      let isThere = try texts.contains { try Self.declares(member, of: type, in: $0) }
      #expect(isThere, "\(type) has no \(member)")
    }
  }

  @Test func `a member is found where its type is declared or extended`() throws {
    let text = "extension Outer.Inner {\n  func judge() {}\n  init?() {}\n}"
    #expect(try Self.declares("judge", of: "Inner", in: text))
    #expect(try Self.declares("init", of: "Inner", in: text))
    #expect(try !Self.declares("judged", of: "Inner", in: text))
    #expect(try !Self.declares("judge", of: "Inn", in: text))
  }

  /// The names in quotation marks or backticks that are targets.
  private static func targets(
    in text: some StringProtocol, among targets: Set<String>
  ) -> Set<String> {
    Set(text.split { "\"`".contains($0) }.map { String($0) }).intersection(targets)
  }

  @Test func `its table of targets says what each imports`() throws {
    let manifest = try Repository.text("Package.swift")
    let parts = manifest.split(separator: /\.(?:target|executableTarget|systemLibrary)\(\s*name: "/)
      .dropFirst()
      .map { String($0.prefix(upTo: $0.firstRange(of: ".testTarget(")?.lowerBound ?? $0.endIndex)) }
    let named = parts.map { (name: String($0.prefix { $0 != "\"" }), text: $0) }
      .filter { !$0.text.contains("path: \"Tests/") }
    let names = Set(named.map(\.name))
    #expect(names.count > 15)
    var listed: Set<String> = []
    for line in try Self.page().split(separator: "\n") where line.hasPrefix("| `") {
      let cells = line.split(separator: "|")
      let own = Self.targets(in: cells[0], among: names)
      guard cells.count == 3, !own.isEmpty else { continue }
      listed.formUnion(own)
      let imports = named.filter { own.contains($0.name) }.reduce(into: Set<String>()) {
        // The name itself is not quoted any more.
        $0.formUnion(Self.targets(in: $1.text.dropFirst($1.name.count), among: names))
      }
      let told = Self.targets(in: cells[2], among: names)
      #expect(told == imports.subtracting(own), "\(own.sorted())")
    }
    #expect(listed == names)
  }
}

import Testing

/// Who may do what is decided by bytes: `==` on texts also holds for those that Unicode considers equivalent.
@Suite struct ComparisonTests {
  private static let folder = "Sources/FreshetCoordinator/HTTP/Access"

  /// Lines that compare something else than texts, though it does not show.
  private static let others: Set<String> = [
    // Characters of a header, and numbers.
    "let token = authorization.dropFirst(scheme.count).drop { $0 == \" \" }",
    "let isOfAll = granted.places.count == events.count",
    // Cases of enumerations.
    "case .begins(let kind, let start): dimension.kind == kind && dimension.id.begins(with: start)",
    "left.id.isIdentical(to: right.id) && left.key.keyType == right.key.keyType",
    "for other in Webhook.Name.allCases where other != name {",
    "return rights.reads.contains(reading) ? .allowed : .refused(.mayNotRead(reading))",
    "kinds.contains(event.kind.name)",
    // Limits, spans, bytes and the fields of an object.
    "if !self.limits.contains(limits) { self.limits.append(limits) }",
    "guard let duration = try? DurationText.parse(text), range.contains(duration) else {",
    "48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || [45, 46, 95].contains($0)",
    "container.contains(Name.notBefore) ? try Self.seconds(container, Name.notBefore) : nil",
  ]

  /// What may stand beside an operator: no text can equal it.
  private static func isNoText(_ operand: Substring) -> Bool {
    let operand = operand.trimmingPrefix { "(!".contains($0) }.prefix { !"),{}?".contains($0) }
    if ["nil", "true", "false"].contains(operand) { return true }
    if operand.first == "." { return operand.dropFirst().allSatisfy { $0.isLetter } }
    return operand.first?.isNumber == true || operand.hasPrefix("UInt8(ascii:")
  }

  /// The comparisons in a line that may be of texts.
  private static func comparisons(in line: String) -> [String] {
    let code = line.trimmingPrefix { $0 == " " }
    guard !code.hasPrefix("//"), !others.contains(String(code)) else { return [] }
    var found: [String] = []
    let words = code.split(separator: " ")
    for (place, word) in words.enumerated() where ["==", "!="].contains(word) {
      guard place > 0, place + 1 < words.count else {
        found.append(String(word))
        continue
      }
      guard words[place - 1] != "func" else { continue }
      if !isNoText(words[place - 1]), !isNoText(words[place + 1]) { found.append(String(word)) }
    }
    for word in ["hasPrefix(", "hasSuffix(", "case \"", "~= \""] where code.contains(word) {
      found.append(word)
    }
    for call in code.split(separator: ".contains(").dropFirst() {
      if !call.hasPrefix("where:"), !call.hasPrefix(".") { found.append(".contains(") }
    }
    return found
  }

  @Test func `access is decided by no comparison of texts but by their bytes`() throws {
    let paths = try Repository.sources(below: Self.folder)
    try #require(paths.count > 20)
    for path in paths {
      for (number, line) in try Repository.lines(path).enumerated() {
        let found = Self.comparisons(in: line)
        #expect(
          found.isEmpty,
          "\(path):\(number + 1): \(found) may be of texts; use isIdentical(to:), hasIdentical(to:), begins(with:)"
        )
      }
    }
  }

  @Test func `no line is excepted that is not there`() throws {
    var lines: Set<String> = []
    for path in try Repository.sources(below: Self.folder) {
      lines.formUnion(try Repository.lines(path).map { String($0.trimmingPrefix { $0 == " " }) })
    }
    #expect(Self.others.subtracting(lines) == [])
  }

  @Test(arguments: [
    "guard claims.issuer == issuer else { return nil }",
    "if pipeline.name != name {",
    "if text == \"*\" {",
    "guard claims.audiences.contains(audience) else {",
    "guard token.hasPrefix(start) else {",
    "case \"required\": true",
    "a",
    "let first = names.first { $0 == name }",
  ])
  func `a comparison of texts is found`(line: String) {
    #expect(Self.comparisons(in: line).isEmpty == (line == "a"))
  }

  @Test(arguments: [
    "guard access != nil else { return }", "if (count ?? 0) == 1 {", "where status == .ok {",
    "/// Whether a == b", "package static func == (left: A, right: A) -> Bool {",
    "names.contains { $0.isIdentical(to: name) }", "if byte == UInt8(ascii: \"*\") {",
    "verdicts.contains(.within)",
  ])
  func `a comparison of something else is not`(line: String) {
    #expect(Self.comparisons(in: line).isEmpty)
  }
}

import StrictText
import StrictYAML
import Testing

@Suite struct YAMLTreeTests {
  private static func error(in text: String) throws -> YAMLError {
    try #require(throws: YAMLError.self) { try YAMLTree(parsing: text) }
  }

  @Test func `what is no YAML is refused with its place`() throws {
    #expect(try Self.error(in: "") == YAMLError(problem: .empty, place: nil))
    let tab = try Self.error(in: "a:\n\t- b")
    #expect(tab.place == TextPlace(line: 2, column: 1))
    #expect(tab.description.hasPrefix("line 2, column 1: "))
    let twice = try Self.error(in: "a: 1\nb:\n  c: 1\n  c: 2\n")
    #expect(twice.problem == .repeatedNames(["c"]))
  }

  @Test func `scalars stay as they are written, whatever their tags`() throws {
    let tree = try YAMLTree(parsing: "[1.0, no, !!int 07, 'x', ~]")
    #expect(tree.elements?.map(\.text) == ["1.0", "no", "07", "x", "~"])
    #expect(
      try YAMLTree(parsing: "[true, false, yes]").elements?.map(\.truth) == [true, false, nil])
  }

  @Test func `an alias stands for its anchor's value`() throws {
    let tree = try YAMLTree(parsing: "a: &x [1, 2]\nb: *x\n")
    #expect(tree.members?.map(\.name.text) == ["a", "b"])
    #expect(tree.members?.last?.value.elements?.map(\.text) == ["1", "2"])
  }
}

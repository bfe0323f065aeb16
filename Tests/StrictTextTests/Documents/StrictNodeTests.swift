import StrictText
import StrictYAML
import Testing

/// A fault as it is, without words.
private struct Failure: DocumentFailure, Equatable {
  let fault: DocumentFault

  init(_ fault: DocumentFault) { self.fault = fault }
}

private enum Color: String, CaseIterable { case red, blue }

@Suite struct StrictNodeTests {
  private typealias YAML = StrictNode<YAMLTree, Failure>
  private typealias JSON = StrictNode<JSONValue, Failure>

  private static func yaml(_ text: String) throws -> YAML {
    YAML(try YAMLTree(parsing: text), file: "f.yaml")
  }

  private static func json(_ text: String) throws -> JSON {
    JSON(try JSONParser.parse(text), file: "f.json")
  }

  /// The fault of `read`.
  private static func fault(_ read: () throws(Failure) -> some Any) -> DocumentFault? {
    do throws(Failure) {
      _ = try read()
      return nil
    } catch {
      return error.fault
    }
  }

  @Test func `both syntaxes are read alike`() throws {
    let text = #"{"names": ["a", "b"], "color": "red", "on": true, "more": {"x": "y"}}"#
    func check<Tree>(_ node: StrictNode<Tree, Failure>) throws {
      let fields = try node.fields(["names", "color", "on", "more", "none"])
      let names = try fields.required("names").elements(atMost: 2)
      #expect(try names.map { try $0.text(atMost: 1) } == ["a", "b"])
      #expect(names.map(\.path.pointer) == ["/names/0", "/names/1"])
      #expect(try fields["color"]?.choice(of: Color.self, atMost: 9) == .red)
      #expect(try fields["on"]?.truth() == true)
      let more = try fields.required("more").members()
      #expect(try more.map { try $0.name.text(atMost: 9) } == ["x"])
      #expect(more.map(\.value.path.dotted) == ["more.x"])
      #expect(fields["none"] == nil)
    }
    try check(try Self.yaml(text))
    try check(try Self.json(text))
  }

  @Test func `names that only a tag tells apart are the same name`() throws {
    let node = try Self.yaml("a: 1\n!x a: 2\n")
    let problem = DocumentFault.Problem.other("'a' stands there twice; give it once")
    #expect(Self.fault { () throws(Failure) in try node.fields(["a"]) }?.problem == problem)
    #expect(Self.fault { () throws(Failure) in try node.members() }?.problem == problem)
  }

  @Test func `an unknown field is told at its name, a missing one at the object`() throws {
    let node = try Self.yaml("a:\n  - b: 1\n    c: 2\n")
    let entry = try #require(try node.fields(["a"])["a"]?.elements().first)
    let unknown = try #require(
      Self.fault { () throws(Failure) in try entry.fields(["b"], of: "x") })
    #expect(unknown.problem == .unknownField("c", allowed: ["b"]))
    #expect(unknown.what == "x" && unknown.path.dotted == "a[0]")
    #expect(unknown.location == "f.yaml:3:5")
    let missing = try #require(
      Self.fault { () throws(Failure) in try entry.fields(["b", "c", "d"]).required("d") })
    #expect(missing.problem == .missingField("d") && missing.location == "f.yaml:2:5")
  }

  @Test func `what is of another kind, or too much, is refused`() throws {
    let node = try Self.json(#"{"list": [1, ""], "text": "abc", "far": {}}"#)
    let fields = try node.fields(["list", "text", "far"])
    let list = try fields.required("list")
    let text = try fields.required("text")
    #expect(Self.fault { () throws(Failure) in try list.text(atMost: 9) }?.problem == .noText)
    #expect(
      Self.fault { () throws(Failure) in try list.elements(atMost: 1) }?.problem
        == .tooManyElements(2, limit: 1))
    for element in try list.elements() {
      #expect(Self.fault { () throws(Failure) in try element.text(atMost: 9) }?.problem == .noText)
    }
    #expect(Self.fault { () throws(Failure) in try text.elements() }?.problem == .noList)
    #expect(Self.fault { () throws(Failure) in try text.truth() }?.problem == .noTruth)
    #expect(
      Self.fault { () throws(Failure) in try text.members() }?.problem == .noObject(fields: []))
    #expect(
      Self.fault { () throws(Failure) in try text.text(atMost: 2) }?.problem
        == .tooLong(3, limit: 2))
    let choice = try #require(
      Self.fault { () throws(Failure) in try text.choice("c", of: Color.self, atMost: 9) })
    #expect(choice.problem == .noChoice("abc", allowed: ["red", "blue"]))
    #expect(choice.location == "f.json" && choice.path.pointer == "/text")
  }
}

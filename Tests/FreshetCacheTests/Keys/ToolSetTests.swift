import FreshetCore
import StrictText
import Testing

@testable import FreshetCache

/// What counts in a tool set's hash, and what does not.
@Suite struct ToolSetTests {
  /// Tools in all forms that providers and servers have.
  private static let forms = [
    #"{"type":"function","function":{"name":"a","description":"A","parameters":{"type":"object","properties":{"x":{"type":"integer","minimum":1}},"required":["x","y"]},"strict":true}}"#,
    #"{"type":"function","name":"b","parameters":{"type":"object","properties":{}},"strict":false}"#,
    #"{"name":"c","title":"C","inputSchema":{"type":"object"},"outputSchema":{"type":"object"},"annotations":{"readOnlyHint":true}}"#,
    #"{"name":"d","input_schema":{"type":"object","enum":[1,null,true]},"cache_control":{"type":"ephemeral"}}"#,
    #"{"type":"web_search"}"#,
    #"{"type":"mcp","server_label":"crm","allowed_tools":["x","y"]}"#,
    #"{"type":"custom","name":"e","format":{"type":"grammar","syntax":"lark","definition":"start: WORD"}}"#,
    #"{"functionDeclarations":[{"name":"f"},{"name":"g"}]}"#,
  ]

  private static func hash(_ values: [JSONValue], _ order: ToolSet.Order = .insignificant) throws
    -> String
  {
    try ToolSet("s", values.map { try Tool($0) }, order: order).hash
  }

  /// Every value that differs from `value` in one place: a leaf that is another one, a member or an
  /// element that is gone, is new or has another name, two elements that have changed places.
  private static func variants(of value: JSONValue) -> [JSONValue] {
    switch value {
    case .object(let members):
      var all: [JSONValue] = [.object(members + [.init(name: "new", value: .null)])]
      for (index, member) in members.enumerated() {
        var others = members
        others.remove(at: index)
        all.append(.object(others))
        all.append(.object(others + [.init(name: member.name + "2", value: member.value)]))
        all += variants(of: member.value).map {
          .object(others + [.init(name: member.name, value: $0)])
        }
      }
      return all
    case .array(let elements):
      var all: [JSONValue] = [.array(elements + [.null])]
      for (index, element) in elements.enumerated() {
        var others = elements
        others.remove(at: index)
        all.append(.array(others))
        if index > 0 { all.append(.array([element] + others)) }
        all += variants(of: element).map { variant in
          var changed = elements
          changed[index] = variant
          return .array(changed)
        }
      }
      return all
    case .string(let text): return [.string(text + " "), .null]
    case .number(let number): return [.number(number + 1), .string("\(number)")]
    case .bool(let bool): return [.bool(!bool)]
    case .null: return [.bool(false)]
    }
  }

  @Test(arguments: forms)
  func `everything in a tool counts, whatever its form`(form: String) throws {
    let value = try JSONParser.parse(form)
    var hashes: Set = [try Self.hash([value])]
    let variants = Self.variants(of: value)
    for variant in variants {
      guard variant != .object([]) else { continue }
      #expect(hashes.insert(try Self.hash([variant])).inserted, "\(CanonicalJSON(variant))")
    }
    #expect(hashes.count > 2)
  }

  private static func shuffled(
    _ value: JSONValue, using random: inout SplitMix64
  ) -> JSONValue {
    switch value {
    case .object(let members):
      let members = members.map {
        JSONValue.Member(name: $0.name, value: shuffled($0.value, using: &random))
      }
      return .object(members.shuffled(using: &random))
    case .array(let elements): return .array(elements.map { shuffled($0, using: &random) })
    default: return value
    }
  }

  @Test func `the order of members does not count, nor does that of the tools`() throws {
    var random = SplitMix64(seed: 7)
    let values = try Self.forms.map { try JSONParser.parse($0) }
    let hash = try Self.hash(values)
    let ordered = try Self.hash(values, .significant)
    for _ in 0..<200 {
      let others = values.map { Self.shuffled($0, using: &random) }
      #expect(try Self.hash(others, .significant) == ordered)
      #expect(try Self.hash(others.shuffled(using: &random)) == hash)
    }
  }

  @Test func `the order of the tools counts if it is said to`() throws {
    let values = try Self.forms.map { try JSONParser.parse($0) }
    var hashes: Set<String> = []
    for index in values.indices.dropFirst() {
      var others = values
      others.swapAt(0, index)
      #expect(hashes.insert(try Self.hash(others, .significant)).inserted)
    }
    #expect(hashes.count == values.count - 1)
    // One tool has no order.
    #expect(try Self.hash([values[0]], .significant) == Self.hash([values[0]]))
  }

  @Test func `white space does not count`() throws {
    let dense = "[" + Self.forms.joined(separator: ",") + "]"
    let set = try ToolSet("s", parsing: dense)
    let airy = dense.replacing(#"":"#, with: "\" :\r\n\t").replacing("{", with: "{ ")
    #expect(try ToolSet("s", parsing: "\u{FEFF} \(airy)\n") == set)
    #expect(set.schemas == (try CanonicalJSON(parsing: set.schemas).text))
    #expect(try ToolSet("s", parsing: set.schemas) == set)
  }

  @Test func `a list may come by itself or enclosed, and one tool needs none`() throws {
    let (one, two) = (Self.forms[0], Self.forms[1])
    let set = try ToolSet("s", parsing: "[\(one),\(two)]")
    for json in [
      #"{"tools":[\#(two),\#(one)]}"#, #"{"nextCursor":null,"tools":[\#(one),\#(two)]}"#,
      #"{"jsonrpc":"2.0","id":1,"result":{"tools":[\#(one),\#(two)]}}"#,
    ] {
      #expect(try ToolSet("s", parsing: json) == set)
    }
    #expect(try ToolSet("s", parsing: one) == ToolSet("s", parsing: "[\(one)]"))
    // A tool that groups others is one tool.
    let group = #"{"type":"namespace","name":"crm","tools":[\#(one)]}"#
    #expect(try ToolSet("s", parsing: group).tools.map(\.name) == ["crm"])
  }

  static let faults: [(String, KeyError)] = [
    ("[]", .tool(ToolError(.noTools, at: ""))),
    (#"{"tools":[]}"#, .tool(ToolError(.noTools, at: "/tools"))),
    (#"{"tools":{"a":{}}}"#, .tool(ToolError(.noList, at: "/tools"))),
    (#"{"jsonrpc":"2.0","error":{"code":1}}"#, .tool(ToolError(.noList, at: "/result"))),
    (#"{"jsonrpc":"2.0","result":{}}"#, .tool(ToolError(.noList, at: "/result/tools"))),
    (
      #"{"tools":[{"name":"a"}],"nextCursor":"x"}"#,
      .tool(ToolError(.morePages, at: "/nextCursor"))
    ),
    (#"[{"name":"a"},3]"#, .tool(ToolError(.noTool, at: "/1"))),
    (#"{"tools":[{"name":"a"},{}]}"#, .tool(ToolError(.noTool, at: "/tools/1"))),
    ("3", .tool(ToolError(.noTool, at: ""))),
    (#"[{"name":"a"},{"name":""}]"#, .tool(ToolError(.emptyName, at: "/1"))),
    (
      #"{"tools":[{"name":"a","parameters":{"$ref":"x"}}]}"#,
      .tool(ToolError(.externalReference("x", tool: "a"), at: "/tools/0/parameters/$ref"))
    ),
    (#"[{"name":"a"},{"type":"function","function":{"name":"a"}}]"#, .duplicateTool("a")),
    (#"[{"type":"web_search"},{"type":"web_search"}]"#, .duplicateTool("web_search")),
    ("[1", .json("tools", JSONError(problem: .expected("',' or ']'"), offset: 2))),
  ]

  @Test(arguments: faults)
  func `what is wrong is said, and where`(json: String, error: KeyError) {
    #expect(throws: error) { try ToolSet("s", parsing: json) }
    #expect(!error.description.isEmpty)
  }

  @Test func `tools of one type are two if they differ`() throws {
    let json = #"[{"type":"mcp","server_label":"a"},{"type":"mcp","server_label":"b"}]"#
    #expect(try ToolSet("s", parsing: json).tools.count == 2)
    #expect(throws: KeyError.empty("tool set id")) { try ToolSet("", parsing: json) }
    // Names that only look alike are different ones.
    #expect(
      try ToolSet("s", parsing: "[{\"name\":\"\u{E9}\"},{\"name\":\"e\u{301}\"}]").tools.count == 2)
  }
}

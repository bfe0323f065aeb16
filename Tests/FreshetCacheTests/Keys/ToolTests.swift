import StrictText
import Testing

@testable import FreshetCache

/// What one tool is, and which JSON is none.
@Suite struct ToolTests {
  @Test(arguments: [
    (#"{"name":"a","input_schema":{}}"#, "a", "a"),
    (#"{"type":"function","function":{"name":"b","strict":true}}"#, "b", "b"),
    (#"{"type":"function","name":"c","strict":true}"#, "c", "c"),
    (#"{"name":"d","function":{"name":"e"}}"#, "d", "d"),
    (#"{"type":"web_search"}"#, nil, "web_search"),
    (#"{"type":"mcp","name":null,"server_label":"crm"}"#, nil, "mcp"),
    (#"{"googleSearch":{}}"#, nil, "without a name"),
  ])
  func `a tool is called by its name, else by its type`(
    json: String, name: String?, label: String
  ) throws {
    let tool = try Tool(parsing: json)
    #expect(tool.name == name)
    #expect(tool.label == label)
    #expect(try tool.definition == CanonicalJSON(parsing: json))
  }

  @Test func `name, description and parameters make the object that has these`() throws {
    let tool = try Tool(name: "a", description: "b", parameters: #"{ "type": "object" }"#)
    let json = #"{"parameters":{"type":"object"},"name":"a","description":"b"}"#
    #expect(try tool == Tool(parsing: json))
    #expect(tool != (try Tool(parsing: #"{"name":"a","parameters":{"type":"object"}}"#)))
  }

  @Test func `what is no tool is refused`() {
    for json in ["{}", "[]", "1", "null", #""web_search""#] {
      #expect(throws: KeyError.tool(ToolError(.noTool, at: ""))) { try Tool(parsing: json) }
    }
    #expect(throws: KeyError.tool(ToolError(.emptyName, at: ""))) {
      try Tool(name: "", description: "", parameters: "{}")
    }
    #expect(throws: KeyError.tool(ToolError(.emptyName, at: ""))) {
      try Tool(parsing: #"{"type":"function","function":{"name":""}}"#)
    }
    #expect(
      throws: KeyError.json(
        "parameters of tool search", JSONError(problem: .expected("a value"), offset: 0))
    ) {
      try Tool(name: "search", description: "", parameters: "?")
    }
    #expect(
      throws: KeyError.json(
        "tool", JSONError(problem: .inexactInteger("9007199254740993"), offset: 44))
    ) {
      try Tool(parsing: #"{"name":"a","parameters":{"properties":{"i":9007199254740993}}}"#)
    }
  }

  /// A reference, and where it stands if it is refused.
  static let references: [(String, String?)] = [
    (#"{"$ref":"https://example.com/order.json"}"#, "/$ref"),
    (#"{"$ref":"order.json#/$defs/id"}"#, "/$ref"),
    (#"{"$ref":""}"#, "/$ref"),
    (#"{"$dynamicRef":"order.json#id"}"#, "/$dynamicRef"),
    (#"{"$recursiveRef":"order.json"}"#, "/$recursiveRef"),
    (##"{"$ref":"#"}"##, nil),
    (##"{"$ref":"#/$defs/id","$defs":{"id":{"type":"string"}}}"##, nil),
    (#"{"allOf":[{},{"items":{"$ref":"a.json"}}]}"#, "/allOf/1/items/$ref"),
    (#"{"properties":{"a/b":{"$ref":"a.json"}}}"#, "/properties/a~1b/$ref"),
    (#"{"properties":{"enum":{"$ref":"a.json"}}}"#, "/properties/enum/$ref"),
    (#"{"properties":{"properties":{"$ref":"a.json"}}}"#, "/properties/properties/$ref"),
    (#"{"properties":{"default":{"default":{"$ref":"a.json"}}}}"#, nil),
    (#"{"additionalProperties":{"$ref":"a.json"}}"#, "/additionalProperties/$ref"),
    (#"{"required":["$ref","a.json"],"dependentRequired":{"$ref":["a.json"]}}"#, nil),
    (#"{"not":{"enum":[{"$ref":"a.json"}]}}"#, nil),
  ]

  @Test(arguments: references)
  func `a reference out of the schema is refused with its place`(schema: String, place: String?) {
    // In whichever form the provider takes it, and where nobody knows that a schema stands there.
    let forms = [
      (#"{"name":"a","parameters":"#, "}", "/parameters"),
      (#"{"name":"a","input_schema":"#, "}", "/input_schema"),
      (#"{"name":"a","inputSchema":"#, "}", "/inputSchema"),
      (#"{"name":"a","outputSchema":"#, "}", "/outputSchema"),
      (#"{"type":"function","function":{"name":"a","parameters":"#, "}}", "/function/parameters"),
      (#"{"name":"a","toolSpec":{"inputSchema":{"json":"#, "}}}", "/toolSpec/inputSchema/json"),
    ]
    for (start, end, pointer) in forms {
      let error = Result { () throws(KeyError) in try Tool(parsing: start + schema + end) }.failure
      guard let place else {
        #expect(error == nil, "\(start)")
        continue
      }
      guard case .tool(let error)? = error, case .externalReference(_, let tool) = error.problem
      else {
        Issue.record("\(start)\(schema) is taken")
        continue
      }
      #expect(error.pointer == pointer + place)
      #expect(tool == "a")
    }
  }

  @Test(arguments: ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"])
  func `a property may have the name of any keyword`(keyword: String) {
    for name in ["$ref", "$dynamicRef", "default", "enum", "const", "examples"] {
      let fine = #"{"name":"a","parameters":{"\#(keyword)":{"\#(name)":{"type":"string"}}}}"#
      #expect(throws: Never.self) { try Tool(parsing: fine) }
      // The schema below such a name is one all the same.
      let schema = #"{"\#(keyword)":{"\#(name)":{"$ref":"a.json"}}}"#
      let pointer = "/parameters/\(keyword)/\(name)/$ref"
      #expect(
        throws: KeyError.tool(ToolError(.externalReference("a.json", tool: "a"), at: pointer))
      ) {
        try Tool(name: "a", description: "", parameters: schema)
      }
    }
  }

  @Test(arguments: ["enum", "const", "default", "examples", "example", "input_examples", "_meta"])
  func `data may look like a reference`(keyword: String) {
    for place in ["a", #"parameters":{"\#(keyword)"#] {
      let end = place == "a" ? "" : "}"
      let json = #"{"name":"a","\#(place == "a" ? keyword : place)":[{"$ref":"a.json"}]\#(end)}"#
      #expect(throws: Never.self) { try Tool(parsing: json) }
    }
  }
}

extension Result {
  fileprivate var failure: Failure? {
    guard case .failure(let failure) = self else { return nil }
    return failure
  }
}

import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator
@testable import FreshetCore

/// What is wrong with a body, and what its publisher is told.
struct BadInput: Sendable, CustomTestStringConvertible {
  var name: String
  var body: [UInt8]
  var type: Problem.Sort
  var field: String?
  var detail: String
  var index: Int?

  init(
    _ name: String, _ body: String, _ type: Problem.Sort, at field: String? = nil,
    index: Int? = nil, _ detail: String
  ) {
    self.name = name
    self.body = Array(body.utf8)
    self.type = type
    self.field = field
    self.detail = detail
    self.index = index
  }

  var testDescription: String { name }

  private static let long = String(repeating: "x", count: 257)
  private static let many = (0...16).map { "\"v\($0)\"" }.joined(separator: ",")

  static let all: [BadInput] = [
    BadInput(
      "unknown kind", #"{"kind":"Deploy"}"#, .invalidValue, at: "kind",
      "kind is 'Deploy', which is not a kind of event; allowed: ModelSwap, PromptDeploy, "
        + "CorpusReindex, ToolSchemaChange, CustomerStateChange, CustomChange, Purge"),
    BadInput("no kind", #"{"prompt":"p"}"#, .missingField, at: "kind", "kind is missing"),
    BadInput(
      "missing id", #"{"kind":"PromptDeploy"}"#, .missingField, at: "prompt",
      "prompt is missing"),
    BadInput(
      "empty id", #"{"kind":"PromptDeploy","prompt":""}"#, .invalidValue, at: "prompt",
      "prompt is empty; give 1 to 256 bytes"),
    BadInput(
      "id over its limit", #"{"events":[{"kind":"PromptDeploy","prompt":"\#(long)"}]}"#,
      .invalidValue, at: "events[0].prompt", index: 0,
      "events[0].prompt has 257 bytes; give at most 256"),
    BadInput(
      "control character", #"{"kind":"PromptDeploy","prompt":"a\u0007"}"#, .invalidValue,
      at: "prompt", "prompt contains the control character U+7; remove it"),
    BadInput(
      "version over the number", #"{"kind":"PromptDeploy","prompt":"p","versions":[\#(many)]}"#,
      .invalidValue, at: "versions", "versions has 17 entries; at most 16 can be active at once"),
    BadInput(
      "empty batch", #"{"events":[]}"#, .batchSize, at: "events",
      "the batch has 0 events; give 1 to 1000"),
    BadInput("empty array", "[]", .batchSize, "the batch has 0 events; give 1 to 1000"),
    BadInput(
      "batch over its limit",
      "[" + (0...1_000).map { _ in #"{"kind":"Purge","tag":"t"}"# }.joined(separator: ",") + "]",
      .batchSize, "the batch has 1001 events; give 1 to 1000"),
    BadInput(
      "number for a string",
      #"{"events":[{"kind":"Purge","tag":"t"},{"kind":"PromptDeploy","prompt":7}]}"#,
      .wrongType, at: "events[1].prompt", index: 1,
      "expected a string, found number at events[1].prompt"),
    BadInput(
      "null for a string", #"{"kind":"PromptDeploy","prompt":null}"#, .wrongType, at: "prompt",
      "expected a string, found null at prompt"),
    BadInput(
      "object for a string", #"{"kind":"PromptDeploy","prompt":{}}"#, .wrongType, at: "prompt",
      "expected a string, found object at prompt"),
    BadInput(
      "string for an array", #"{"kind":"PromptDeploy","prompt":"p","versions":"1"}"#, .wrongType,
      at: "versions", "expected an array, found string at versions"),
    BadInput(
      "number in an array", #"{"kind":"PromptDeploy","prompt":"p","versions":["1",2]}"#,
      .wrongType, at: "versions[1]", "expected a string, found number at versions[1]"),
    BadInput(
      "string for a boolean", #"{"kind":"Purge","tag":"t","force":"yes"}"#, .wrongType,
      at: "force", "expected true or false, found string at force"),
    BadInput(
      "number for a duration", #"{"kind":"Purge","tag":"t","grace":30}"#, .wrongType, at: "grace",
      "expected a duration such as \"30s\", found number at grace"),
    BadInput(
      "no duration", #"{"kind":"Purge","tag":"t","grace":"soon"}"#, .invalidValue, at: "grace",
      "grace 'soon' is no duration; give a number and a unit (ms, s, m, h, d), "
        + "such as 250ms, 5s or 1.5h"),
    BadInput(
      "grace out of range", #"{"kind":"Purge","tag":"t","grace":"2h"}"#, .invalidValue,
      at: "grace", "grace is out of range; give 0s to 1h"),
    BadInput(
      "array for an object", #"[[]]"#, .wrongType, at: "[0]", index: 0,
      "expected an object, found array at [0]"),
    BadInput(
      "text for a body", #""deploy""#, .wrongType,
      "expected an object, found string at the body"),
    BadInput(
      "events that are no array", #"{"events":{}}"#, .wrongType, at: "events",
      "expected an array, found object at events"),
    BadInput(
      "unknown field", #"{"events":[{"kind":"Purge","tag":"t","promt":1}]}"#, .unknownField,
      at: "events[0].promt", index: 0,
      "events[0].promt is no field here; allowed: kind, source, idempotencyKey, unchangedSince, key, keyPrefix, "
        + "tag, route, dimension, everything, reason, grace, spread, force, ifChanged"),
    BadInput(
      "unknown field beside the batch", #"{"events":[],"wait":"5s"}"#, .unknownField, at: "wait",
      "wait is no field here; allowed: events"),
    BadInput(
      "field of another kind", #"{"kind":"PromptDeploy","prompt":"p","corpus":"c"}"#,
      .unknownField, at: "corpus",
      "corpus is no field here; allowed: kind, source, idempotencyKey, unchangedSince, prompt, role, versions, "
        + "version, reason, grace, spread, force, ifChanged"),
    BadInput(
      "unknown field of a customer's field",
      #"{"kind":"CustomerStateChange","customer":"1","fields":[{"name":"a","value":1}]}"#,
      .unknownField, at: "fields[0].value",
      "fields[0].value is no field here; allowed: name, version"),
    BadInput(
      "number for a customer's field",
      #"{"kind":"CustomerStateChange","customer":"1","fields":[1]}"#, .wrongType,
      at: "fields[0]", "expected a string or an object, found number at fields[0]"),
    BadInput(
      // Any name can be a role.
      "empty role", #"{"kind":"PromptDeploy","prompt":"p","role":""}"#, .invalidValue,
      at: "role", "role is empty; give 1 to 256 bytes"),
    BadInput(
      "a hash that is none", #"{"kind":"ToolSchemaChange","toolSet":"t","hash":"9f2c1e7a"}"#,
      .invalidValue, at: "hashes[0]",
      "hashes[0] is no hash of a tool set; give the 64 lower-case hexadecimal digits that "
        + "`freshet hash tools FILE` prints, or none if the schemas are not known"),
    BadInput(
      "a custom kind in upper case", #"{"kind":"CustomChange","dimension":"PII","id":"a"}"#,
      .invalidValue, at: "dimension",
      "dimension is no name of a custom kind; give 1 to 64 lower-case letters, digits and hyphens, "
        + "beginning with a letter"),
    BadInput(
      "a custom change of nothing", #"{"kind":"CustomChange","dimension":"guardrail"}"#,
      .missingField, at: "id", "id is missing"),
    BadInput(
      "no dimension", #"{"kind":"Purge","dimension":"refund-assistant"}"#, .invalidValue,
      at: "dimension",
      "dimension is 'refund-assistant', which is not a dimension; give a kind and an id, such as "
        + "prompt:refund-assistant"),
    BadInput(
      "a key as a dimension", #"{"kind":"Purge","dimension":"key:ab"}"#, .invalidValue,
      at: "dimension",
      "dimension is of the kind key, which has no versions; purge a key, or everything"),
    BadInput(
      "string for a boolean beside a version",
      #"{"kind":"PromptDeploy","prompt":"p","version":"1","ifChanged":"yes"}"#, .wrongType,
      at: "ifChanged", "expected true or false, found string at ifChanged"),
    BadInput(
      "version and versions", #"{"kind":"PromptDeploy","prompt":"p","version":"1","versions":[]}"#,
      .conflictingFields, at: "version",
      "versions and version exclude each other; give one of them"),
    BadInput(
      "alias and model", #"{"kind":"ModelSwap","alias":"a","model":"m"}"#, .conflictingFields,
      at: "model", "alias and model exclude each other; give one of them"),
    BadInput(
      "alias and versions", #"{"kind":"ModelSwap","alias":"a","versions":["1"]}"#,
      .conflictingFields, at: "versions",
      "alias and versions exclude each other; give one of them"),
    BadInput(
      "alias without models", #"{"kind":"ModelSwap","alias":"a"}"#, .missingField, at: "models",
      "models is missing"),
    BadInput(
      "two targets", #"{"kind":"Purge","tag":"t","route":"r"}"#, .conflictingFields, at: "route",
      "tag and route exclude each other; give one of them"),
    BadInput(
      "no target", #"{"kind":"Purge"}"#, .missingField,
      at: "key or keyPrefix or tag or route or dimension or everything",
      "key or keyPrefix or tag or route or dimension or everything is missing"),
    BadInput(
      "everything: false", #"{"kind":"Purge","everything":false}"#, .invalidValue,
      at: "everything", "everything is false; give true, or leave it out"),
    BadInput(
      "no key digest", #"{"kind":"Purge","key":"abc"}"#, .invalidValue, at: "key",
      "key is no key digest; give its 64 lower-case hexadecimal digits"),
    BadInput(
      "empty body", "", .emptyBody,
      "the body is empty; give an event, or a batch of them, as JSON"),
    BadInput(
      "no JSON", "kind=Purge", .malformedJSON,
      "expected a value at line 1, column 1 of the body"),
    BadInput(
      "cut JSON", "{\"kind\":\n\"Purge\"", .malformedJSON,
      "expected ',' or '}', found the end at line 2, column 8 of the body"),
    BadInput(
      "the same field twice", #"{"kind":"Purge","tag":"a","tag":"b"}"#, .malformedJSON,
      "the name \"tag\" stands here twice at line 1, column 27 of the body"),
    BadInput(
      "too deep", String(repeating: "[", count: 100_000), .malformedJSON,
      "nested more than 16 deep at line 1, column 17 of the body"),
    BadInput(
      "half of a surrogate pair", #"{"kind":"Purge","tag":"\ud800"}"#, .malformedJSON,
      "half of a surrogate pair at line 1, column 24 of the body"),
  ]
}

@Suite struct `Bad input` {
  private func problem(
    _ body: [UInt8], contentType: String? = "application/json"
  ) -> Problem? {
    do throws(Problem) {
      let request = try PublishRequest(body: body, contentType: contentType)
      for (index, event) in request.events.enumerated() {
        do throws(EventError) {
          try event.validate()
        } catch {
          throw Problem(.invalid(index: index, error), layout: request.layout)
        }
      }
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: BadInput.all) func `is answered with the field and what is allowed`(
    input: BadInput
  ) {
    let problem = problem(input.body)
    #expect(problem?.type == input.type)
    #expect(problem?.field == input.field)
    #expect(problem?.detail == input.detail)
    #expect(problem?.index == input.index)
  }

  @Test func `one character of a thousand marks is not repeated whole`() throws {
    let marks = "e" + String(repeating: "\u{301}", count: 1_000)
    for body in [
      #"{"kind":"\#(marks)"}"#, #"{"kind":"Purge","\#(marks)":1}"#,
      #"{"kind":"Purge","tag":"t","grace":"\#(marks)"}"#,
    ] {
      let found = try #require(problem(Array(body.utf8)))
      #expect(found.detail.utf8.count < 512)
      #expect(found.field?.utf8.count ?? 0 < 256)
    }
  }

  @Test func `bytes that are no UTF-8 are named by their place`() {
    let start = Array(#"{"kind":"Purge","tag":"é"#.utf8)
    for bad: [UInt8] in [[0xff], [0xc3], [0xed, 0xa0, 0x80], [0xc0, 0xaf]] {
      let problem = problem(start + bad + Array("\"}".utf8))
      #expect(problem?.type == .invalidUTF8)
      #expect(
        problem?.detail
          == "byte \(start.count) of the body is not UTF-8; send it in UTF-8")
    }
  }

  @Test(arguments: [nil, "", "text/plain", "application/json; charset=utf-16", "json", "a/b/c"])
  func `another media type is refused, and the known ones named`(contentType: String?) {
    let problem = problem(Array(#"{"kind":"Purge","tag":"t"}"#.utf8), contentType: contentType)
    #expect(problem?.type == .unsupportedMediaType)
    #expect(problem?.field == "content-type")
    #expect(problem?.allowed == PublishRequest.mediaTypes)
  }

  @Test func `a body of one byte too many is refused`() {
    let body = Array(#"{"kind":"Purge","tag":"t"}"#.utf8)
    let padding = [UInt8](repeating: 32, count: APILimits.bodyBytes - body.count)
    #expect(problem(body + padding) == nil)
    #expect(problem(body + padding + [32])?.type == .bodyTooLarge)
  }

  @Test func `no cut or garbled body traps`() {
    let text = #"{"events":[{"kind":"ModelSwap","alias":"a","models":["m"],"grace":"1s"}]}"#
    let body = Array(text.utf8)
    for index in body.indices {
      for replacement: UInt8 in [0, 34, 44, 48, 91, 92, 93, 123, 125, 255] {
        var garbled = body
        garbled[index] = replacement
        _ = problem(garbled)
      }
    }
  }
}

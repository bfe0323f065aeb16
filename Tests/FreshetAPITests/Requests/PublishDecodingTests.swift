import Testing

@testable import FreshetAPI
@testable import FreshetCore

@Suite struct `Publish decoding` {
  private func event(_ text: String) throws -> Event {
    let request = try PublishRequest(body: Array(text.utf8), contentType: "application/json")
    #expect(request.layout == .single)
    return try #require(request.events.first)
  }

  @Test func `every field of a prompt's deployment`() throws {
    let event = try event(
      """
      {"kind": "PromptDeploy", "prompt": "refund-assistant", "role": "system",
       "versions": ["9f2c", "a1"], "reason": "shorter", "source": "https://ci/7",
       "idempotencyKey": "deploy-7", "grace": "30s", "force": true, "ifChanged": true}
      """)
    #expect(
      event
        == Event(
          .promptDeploy(
            PromptDeploy(prompt: "refund-assistant", role: .system, versions: ["9f2c", "a1"])),
          force: true, ifChanged: true, grace: .seconds(30), reason: "shorter",
          source: "https://ci/7",
          idempotencyKey: "deploy-7"))
  }

  @Test(arguments: [
    (
      #"{"kind":"ModelSwap","alias":"fast","models":["m1","m2"]}"#,
      Event.Kind.modelSwap(ModelSwap(.alias("fast"), versions: ["m1", "m2"]))
    ),
    (
      #"{"kind":"ModelSwap","model":"m1","versions":["fp"]}"#,
      .modelSwap(ModelSwap(.model("m1"), versions: ["fp"]))
    ),
    (#"{"kind":"ModelSwap","model":"m1"}"#, .modelSwap(ModelSwap(.model("m1")))),
    (#"{"kind":"PromptDeploy","prompt":"p"}"#, .promptDeploy(PromptDeploy(prompt: "p"))),
    (
      #"{"kind":"PromptDeploy","prompt":"p","version":"1"}"#,
      .promptDeploy(PromptDeploy(prompt: "p", versions: ["1"]))
    ),
    (
      #"{"kind":"CorpusReindex","corpus":"help","version":"7","settlingTime":"2m"}"#,
      .corpusReindex(
        CorpusReindex(corpus: "help", versions: ["7"], settlingTime: .seconds(120)))
    ),
    (
      #"{"kind":"ToolSchemaChange","toolSet":"t","hash":"\#(digest(1))"}"#,
      .toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: [digest(1)]))
    ),
    (
      #"{"kind":"ToolSchemaChange","toolSet":"t","hashes":["\#(digest(1))","\#(digest(2))"]}"#,
      .toolSchemaChange(ToolSchemaChange(toolSet: "t", hashes: [digest(1), digest(2)]))
    ),
    (
      #"{"kind":"CustomerStateChange","customer":"42"}"#,
      .customerStateChange(CustomerStateChange(customer: "42"))
    ),
    (
      #"{"kind":"CustomerStateChange","customer":"42","fields":["plan",{"name":"tier","version":"gold"}]}"#,
      .customerStateChange(
        CustomerStateChange(
          customer: "42", fields: [.init("plan"), .init("tier", version: "gold")]))
    ),
    (#"{"kind":"Purge","key":"ab"}"#, .purge(.key("ab"))),
    (#"{"kind":"Purge","keyPrefix":"m:"}"#, .purge(.keyPrefix("m:"))),
    (#"{"kind":"Purge","tag":"t"}"#, .purge(.tag("t"))),
    (#"{"kind":"Purge","route":"r"}"#, .purge(.route("r"))),
    (
      #"{"kind":"PromptDeploy","prompt":"p","role":"few-shot"}"#,
      .promptDeploy(PromptDeploy(prompt: "p", role: "few-shot"))
    ),
    (
      #"{"kind":"CustomChange","dimension":"guardrail","id":"pii","version":"4"}"#,
      .customChange(CustomChange("guardrail", "pii", versions: ["4"]))
    ),
    (
      #"{"kind":"CustomChange","dimension":"guardrail","id":"pii","versions":["4","5"]}"#,
      .customChange(CustomChange("guardrail", "pii", versions: ["4", "5"]))
    ),
    (
      #"{"kind":"Purge","dimension":"prompt:p#system"}"#,
      .purge(.dimension(Dimension(.prompt, "p", facet: "system")))
    ),
    (
      #"{"kind":"Purge","dimension":"custom.guardrail:pii"}"#,
      .purge(.dimension(Dimension(.custom("guardrail"), "pii")))
    ),
    (#"{"kind":"Purge","everything":true}"#, .purge(.everything)),
  ]) func `every form of every kind`(text: String, kind: Event.Kind) throws {
    #expect(try event(text) == Event(kind))
  }

  @Test func `a batch, as an object and as an array`() throws {
    let events = #"[{"kind":"Purge","tag":"a"},{"kind":"Purge","tag":"b"}]"#
    let object = try PublishRequest(
      body: Array("{\"events\": \(events)}".utf8), contentType: "application/json")
    #expect(object.events.map(\.kind) == [.purge(.tag("a")), .purge(.tag("b"))])
    #expect(object.layout == .batch)
    let array = try PublishRequest(
      body: Array(events.utf8), contentType: "Application/JSON; charset=\"UTF-8\"")
    #expect(array.events == object.events)
    #expect(array.layout == .array)
  }
}

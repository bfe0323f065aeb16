import Testing

@testable import FreshetAPI
@testable import FreshetCore

@Suite struct `CloudEvents` {
  private static let structured = "application/cloudevents+json"

  private func problem(_ text: String, contentType: String = structured) -> Problem? {
    do throws(Problem) {
      _ = try PublishRequest(body: Array(text.utf8), contentType: contentType)
      return nil
    } catch {
      return error
    }
  }

  private static let expected = Event(
    .promptDeploy(PromptDeploy(prompt: "p", versions: ["1"])), reason: "why",
    source: "/ci/deploy", idempotencyKey: "/ci/deploy 7")

  @Test(arguments: ["dev.freshet.PromptDeploy", "PromptDeploy"])
  func `a structured one, with the prefix and without`(type: String) throws {
    let request = try PublishRequest(
      body: Array(
        """
        {"specversion": "1.0", "type": "\(type)", "source": "/ci/deploy", "id": "7",
         "time": "2026-01-01T00:00:00Z", "subject": "x", "datacontenttype": "application/json",
         "traceparent": "00-ab", "data": {"prompt": "p", "version": "1", "reason": "why"}}
        """.utf8), contentType: Self.structured)
    #expect(request.events == [Self.expected])
    #expect(request.layout == .cloudEvent)
  }

  @Test func `one in binary form, its headers percent-encoded`() throws {
    let headers = [
      "ce-specversion": "1.0", "ce-type": "dev.freshet.PromptDeploy",
      "ce-source": "%2Fci/deploy", "ce-id": "7",
    ]
    let request = try PublishRequest(
      body: Array(#"{"prompt": "p", "version": "1", "reason": "why"}"#.utf8),
      contentType: "application/json"
    ) { headers[$0] }
    #expect(request.events == [Self.expected])
    #expect(request.layout == .binaryCloudEvent)
  }

  @Test func `a batch`() throws {
    let one = #"{"specversion":"1.0","type":"Purge","source":"s","id":"1","data":{"tag":"a"}}"#
    let other = #"{"specversion":"1.0","type":"Purge","source":"s","id":"2","data":{"tag":"b"}}"#
    let request = try PublishRequest(
      body: Array("[\(one),\(other)]".utf8), contentType: "application/cloudevents-batch+json")
    #expect(request.events.map(\.idempotencyKey) == ["s 1", "s 2"])
    #expect(request.layout == .cloudEventBatch)
  }

  @Test func `source and id beyond a key's limit become a digest, distinct ones distinct`() throws {
    func key(_ source: String, _ id: String) throws -> String {
      let text =
        #"{"specversion":"1.0","type":"Purge","source":"\#(source)","id":"\#(id)","data":{"tag":"a"}}"#
      let request = try PublishRequest(body: Array(text.utf8), contentType: Self.structured)
      let event = try #require(request.events.first)
      try event.validate()
      return try #require(event.idempotencyKey)
    }
    let long = String(repeating: "x", count: 200)
    #expect(try key("s", long).hasPrefix("ce:"))
    #expect(try key("s", long) != key("s", long + "y"))
    #expect(try key("a b", "c") != key("a", "b c"))
    #expect(try key("s", "a\\nb").hasPrefix("ce:"))
  }

  @Test(arguments: [
    (
      #"{"specversion":"0.3","type":"Purge","source":"s","id":"1","data":{"tag":"a"}}"#,
      "specversion", "specversion is '0.3'; only version 1.0 of CloudEvents is supported"
    ),
    (
      #"{"type":"Purge","source":"s","id":"1","data":{"tag":"a"}}"#,
      "specversion", "specversion is missing"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"s","data":{"tag":"a"}}"#,
      "id", "id is missing"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"","id":"1","data":{"tag":"a"}}"#,
      "source", "source is empty; give 1 byte or more"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"s","id":"1","data_base64":"eA=="}"#,
      "data_base64", "data_base64 is not understood; give data, as JSON"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"s","id":"1"}"#,
      "data", "data is missing"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"s","id":"1","data":[]}"#,
      "data", "expected an object, found array at data"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"s","id":"1","data":{"tag":7}}"#,
      "data.tag", "expected a string, found number at data.tag"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"s","id":"1","data":{"tag":"a","source":"x"}}"#,
      "data.source",
      "data.source is no field here; allowed: key, keyPrefix, tag, route, dimension, everything, reason, grace, spread, force, ifChanged"
    ),
    (
      #"{"specversion":"1.0","type":"dev.freshet.Flush","source":"s","id":"1","data":{}}"#,
      "type",
      "type is 'dev.freshet.Flush', which is not a kind of event; allowed: ModelSwap, PromptDeploy, CorpusReindex, ToolSchemaChange, CustomerStateChange, CustomChange, Purge"
    ),
    (
      #"{"specversion":"1.0","type":"Purge","source":"s","id":"1","datacontenttype":"text/xml","data":{}}"#,
      "datacontenttype", "datacontenttype is 'text/xml'; data must be application/json"
    ),
  ]) func `what is wrong with one is named`(text: String, field: String, detail: String) {
    let problem = problem(text)
    #expect(problem?.field == field)
    #expect(problem?.detail == detail)
  }

  @Test func `binary headers that are missing or no text are named`() {
    func problem(_ headers: [String: String]) -> Problem? {
      do throws(Problem) {
        _ = try PublishRequest(
          body: Array(#"{"tag":"a"}"#.utf8), contentType: "application/json"
        ) { headers[$0] }
        return nil
      } catch {
        return error
      }
    }
    var headers = ["ce-specversion": "1.0", "ce-type": "Purge", "ce-source": "s"]
    #expect(problem(headers)?.field == "ce-id")
    for id in ["%", "%4", "%zz", "%+f", "%ff"] {
      headers["ce-id"] = id
      #expect(
        problem(headers)?.detail == "ce-id is not a text; give UTF-8 in percent-encoding", "\(id)")
    }
  }
}

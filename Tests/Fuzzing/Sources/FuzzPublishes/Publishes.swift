import FreshetCore
import FuzzSupport

@testable import FreshetAPI

private let contentTypes = [
  "application/json", "application/cloudevents+json", "application/cloudevents-batch+json",
  "application/json; charset=utf-8",
]

/// The body of a publish, after a first byte that chooses its form: plain JSON, or CloudEvents in any
/// of their three forms; the last takes its headers from lines before the body.
func check(_ input: [UInt8]) {
  let form = Int(input.first ?? 0) % 5
  var lines: [[UInt8]] = []
  var body = input.dropFirst()
  if form == 4 {
    lines = body.split(separator: 10, maxSplits: 4, omittingEmptySubsequences: false).map(
      Array.init)
    body = lines.count > 4 ? lines[4][...] : []
  }
  func header(_ name: String) -> String? {
    let names = ["ce-specversion", "ce-id", "ce-source", "ce-type"]
    guard form == 4, let index = names.firstIndex(of: name), index < lines.count else { return nil }
    return String(decoding: lines[index], as: UTF8.self)
  }
  if form == 0 { checkApplied(Array(body)) }
  do throws(Problem) {
    let request = try withinMemory(of: input, factor: 2_048, base: 262_144) {
      () throws(Problem) in
      try PublishRequest(
        body: Array(body), contentType: contentTypes[form % contentTypes.count], header: header)
    }
    require(1...EventLimits.batch ~= request.events.count, "\(request.events.count) events")
    for (index, event) in request.events.enumerated() {
      check(event, at: index, layout: request.layout)
    }
  } catch {
    check(error)
  }
}

/// The same body as what an apply says of itself.
private func checkApplied(_ body: [UInt8]) {
  do throws(Problem) {
    try PublishRequest.check(body, atMost: APILimits.appliedBytes)
    let asked = try PublishRequest.decode(AppliedRequest.self, body)
    require(asked.base != nil, "an apply that was planned nowhere")
    let change = AppliedChange(.init("s"), asked.kind, base: asked.base)
    guard (try? change.validate()) != nil else { return }
    require(change.dimensions.allSatisfy(\.kind.isKnown), "a kind that nobody knows")
  } catch {
    check(error)
  }
}

/// An event is refused by the bounds, or can be logged and read again.
private func check(_ event: Event, at index: Int, layout: PublishLayout) {
  do {
    try event.validate()
  } catch {
    return check(Problem(.invalid(index: index, error), layout: layout))
  }
  let logged = LoggedEvent(
    sequence: 1, event: event, changes: event.changes, grace: event.grace, committedAt: 0)
  checkBounds(of: logged)
  let bytes = logged.encoded()
  require(bytes.count <= WireLimits.record, "a record of \(bytes.count) bytes")
  require(
    decoded(bytes, LoggedEvent.init(decoding:))?.changes == logged.changes,
    "\(logged) does not come back")
}

/// What the publisher is told is short, and blames the publisher.
private func check(_ problem: Problem) {
  require(400..<500 ~= problem.status, "status \(problem.status)")
  require(problem.detail.utf8.count <= 2_048, "a detail of \(problem.detail.utf8.count) bytes")
}

func seeds() -> [[UInt8]] {
  let events = [
    #""kind":"ModelSwap","alias":"fast","models":["m1","m2"]"#,
    #""kind":"ModelSwap","model":"m1","versions":["fp"],"force":true"#,
    #""kind":"PromptDeploy","prompt":"p","role":"system","version":"1","grace":"30s""#,
    #""kind":"CorpusReindex","corpus":"help","version":"7","settlingTime":"1.5m""#,
    #""kind":"ToolSchemaChange","toolSet":"t","hashes":["h","i"],"reason":"why""#,
    #""kind":"CustomerStateChange","customer":"42","fields":["a",{"name":"b","version":"2"}]"#,
    #""kind":"Purge","keyPrefix":"gpt:","source":"s","idempotencyKey":"k""#,
    #""kind":"Purge","everything":true"#,
  ]
  let cloud =
    #"{"specversion":"1.0","type":"dev.freshet.Purge","source":"/s","id":"1","data":{"tag":"a"}}"#
  let texts =
    events.map { "\0{\($0)}" } + [
      "\0[\(events.map { "{\($0)}" }.joined(separator: ","))]",
      "\0{\"events\": [{\(events[0])}, {\(events[7])}]}",
      "\u{1}\(cloud)", "\u{2}[\(cloud), \(cloud)]",
      "\u{4}1.0\n7\n%2Fci/deploy\ndev.freshet.PromptDeploy\n{\"prompt\": \"p\", \"version\": \"1\"}",
      "\0"
        + #"{"attempt":{"plan":"x","base":"1-a@7","dimensions":[{"kind":"prompt","id":"p","facet":"r"}]}}"#,
      "\0"
        + #"{"applied":{"plan":"x","base":"1-a@7","entries":[{"kind":"corpus","id":"c","versions":["1"]}],"#
        + #""routes":[{"id":"r","customerFields":["f"]}],"position":"1-a@8","ends":["y"]}}"#,
    ]
  return texts.map { Array($0.utf8) }
}

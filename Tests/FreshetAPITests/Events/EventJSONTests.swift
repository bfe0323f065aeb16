import Foundation
import FreshetCore
import Testing

@testable import FreshetAPI

@Suite struct `Events as JSON` {
  private func event(_ kind: Event.Kind) -> Event {
    var event = Event(
      kind, force: true, ifChanged: true, grace: .seconds(30), spread: .seconds(60),
      reason: "because", source: "ci", idempotencyKey: "k")
    event.unchangedSince = Baseline("1-000000000000000a@7")
    return event
  }

  @Test func `the samples have every kind and every field`() {
    var written: [Event.Kind.Name: Set<String>] = [:]
    for kind in KindSamples.kinds {
      written[kind.name, default: []].formUnion(kind.payload.values.keys)
    }
    for name in Event.Kind.Name.allCases {
      #expect(written[name] == Set(name.payload.fields.map(\.name)), "\(name)")
      #expect(name.payload.name == name)
    }
  }

  @Test(arguments: KindSamples.kinds)
  func `a published event is read as it was written`(kind: Event.Kind) throws {
    for event in [event(kind), Event(kind)] {
      let body = try JSONEncoder.answer.encode(PlainEvent(event))
      let request = try PublishRequest(body: Array(body), contentType: "application/json")
      #expect(request.events == [event])
      #expect(request.layout == .single)
    }
  }

  @Test(arguments: KindSamples.kinds)
  func `a logged event is read as it was written`(kind: Event.Kind) throws {
    let event = event(kind)
    let document = EventDocument(
      LoggedEvent(
        sequence: 3, event: event, changes: event.changes, committedAt: 1, settles: 2))
    let body = try JSONEncoder.answer.encode(document)
    let read = try JSONDecoder().decode(EventDocument.self, from: body)
    #expect(read == document)
    #expect(read.changes.compactMap(\.change) == event.changes)
    #expect(read.values == kind.payload.values)
  }

  @Test func `a kind of a newer version is read without its fields`() throws {
    let body = #"""
      {"sequence": 4, "committedAt": "2026-01-01T00:00:00.000Z", "kind": "Later", "later": 1,
       "changes": [{"dimension": "later:x", "names": ["1"]}, {"dimension": "tag:t", "drops": true}],
       "isUnchanged": false}
      """#
    let read = try JSONDecoder().decode(EventDocument.self, from: Data(body.utf8))
    #expect(read.kind == "Later")
    #expect(read.values.isEmpty)
    #expect(read.changes.map(\.change) == [nil, .drops(Dimension(.tag, "t"))])
  }

  @Test(arguments: ["1e30", "-1", "1e309"])
  func `a duration beyond any that is logged is refused`(seconds: String) throws {
    let body =
      #"{"sequence": 4, "committedAt": "", "kind": "CorpusReindex", "changes": [], "#
      + #""isUnchanged": false, "settlingTimeSeconds": \#(seconds)}"#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(EventDocument.self, from: Data(body.utf8))
    }
  }

  @Test(arguments: KindSamples.kinds)
  func `the field of the id is one of the kind's`(kind: Event.Kind) {
    #expect(kind.payload.values[kind.payload.idField] != nil)
  }
}

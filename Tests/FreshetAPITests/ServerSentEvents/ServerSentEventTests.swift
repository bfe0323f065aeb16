import Testing

@testable import FreshetAPI

@Suite struct `Server-sent events` {
  @Test(arguments: [
    ServerSentEvent(name: "event", id: 7, data: #"{"a":1}"#),
    ServerSentEvent(data: "one line"),
    ServerSentEvent(name: "n", data: "two\nlines"),
    ServerSentEvent(name: "n", id: 0, data: " led by a space"),
    ServerSentEvent(name: "n", data: ""),
  ])
  func `are read as they were written`(event: ServerSentEvent) throws {
    var parser = ServerSentEventParser()
    let stream = ServerSentEvent.comment("connected") + event.text
    #expect(try parser.feed(Array(stream.utf8)) == [event])
  }
}

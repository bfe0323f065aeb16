import Testing

@testable import FreshetAPI

@Suite struct ServerSentEventParserTests {
  private static let stream = """
    : connected

    id: 7
    event: progress
    data: {"a":1}

    data: first
    data:second
    unknown: x
    retry

    event: empty

    event: settled
    data: é

    data: unfinished
    """

  private static let events = [
    ServerSentEvent(name: "progress", id: 7, data: #"{"a":1}"#),
    ServerSentEvent(id: 7, data: "first\nsecond"),
    ServerSentEvent(name: "settled", id: 7, data: "é"),
  ]

  @Test(arguments: ["\n", "\r", "\r\n"])
  func `every line ending separates`(ending: String) throws {
    var parser = ServerSentEventParser()
    let text = Self.stream.replacing("\n", with: ending)
    #expect(try parser.feed(text.utf8) == Self.events)
  }

  @Test func `bytes may be cut anywhere`() throws {
    let bytes = Array(Self.stream.replacing("\n", with: "\r\n").utf8)
    for cut in bytes.indices {
      var parser = ServerSentEventParser()
      let events = try parser.feed(bytes[..<cut]) + parser.feed(bytes[cut...])
      #expect(events == Self.events, "cut at \(cut)")
    }
    var parser = ServerSentEventParser()
    #expect(try bytes.flatMap { try parser.feed([$0]) } == Self.events)
  }

  @Test func `a byte order mark at the start is passed over`() throws {
    var parser = ServerSentEventParser()
    let events = try parser.feed([0xEF, 0xBB, 0xBF] + Array("data: x\n\n".utf8))
    #expect(events == [ServerSentEvent(data: "x")])
  }

  @Test func `an event without data is none, and its name does not stay`() throws {
    var parser = ServerSentEventParser()
    let events = try parser.feed("event: a\n\ndata\n\n".utf8)
    #expect(events == [ServerSentEvent(data: "")])
  }

  @Test func `a line that has no end is refused at the limit`() throws {
    var parser = ServerSentEventParser(limit: 8)
    #expect(try parser.feed("data: ab".utf8).isEmpty)
    #expect(throws: ServerSentEventError.tooLong(limit: 8)) { try parser.feed("c".utf8) }
  }

  @Test func `data that has no end is refused at the limit`() throws {
    var parser = ServerSentEventParser(limit: 8)
    #expect(throws: ServerSentEventError.tooLong(limit: 8)) {
      try parser.feed("data:abc\ndata:abc\ndata:abc\n".utf8)
    }
  }
}

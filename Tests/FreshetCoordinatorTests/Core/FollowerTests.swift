import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// Readers that follow the log.
@Suite(.timeLimit(.minutes(10))) struct FollowerTests {
  private static func event(_ sequence: SequenceNumber, bytes: Int = 10) -> LoggedEvent {
    LoggedEvent(
      sequence: sequence,
      event: Event(.purge(.tag(String(repeating: "t", count: bytes)))), changes: [],
      committedAt: 0)
  }

  @Test func `a reader that does not read loses its stream after some bytes, others do not`()
    async throws
  {
    let followers = Followers()
    let (slow, quick) = (followers.follow(), followers.follow())
    let size = 100_000
    let fits = Followers.mostBytes / (size + 1_024)
    var read: [SequenceNumber] = []
    var reader = quick.makeAsyncIterator()
    for sequence in 1...SequenceNumber(fits + 5) {
      followers.tell([Self.event(sequence, bytes: size)])
      if let event = await reader.next() { read.append(event.sequence) }
    }
    #expect(read == Array(1...SequenceNumber(fits + 5)))
    #expect(followers.count == 1)
    var seen: [SequenceNumber] = []
    for await event in slow { seen.append(event.sequence) }
    // What it had not read when it fell behind is all there, and nothing after that.
    #expect(seen == Array(1...SequenceNumber(seen.count)))
    #expect(fits...fits + 1 ~= seen.count)
    followers.finish()
    #expect(await reader.next() == nil)
  }

  @Test func `a reader that goes away, or never began, is forgotten`() async {
    let followers = Followers()
    var stream: AsyncStream<LoggedEvent>? = followers.follow()
    #expect(followers.count == 1)
    stream = nil
    #expect(stream == nil)
    #expect(followers.count == 0)
    let task = Task { for await _ in followers.follow() {} }
    while followers.count == 0 { await Task.yield() }
    task.cancel()
    await task.value
    #expect(followers.count == 0)
  }
}

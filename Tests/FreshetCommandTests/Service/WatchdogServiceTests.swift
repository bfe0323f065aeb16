import FreshetCore
import Testing

@testable import freshet

/// Who is fed, and who starves.
@Suite(.timeLimit(.minutes(5))) struct WatchdogServiceTests {
  @Test func `the watchdog is fed twice within its time`() {
    let service = WatchdogService(interval: .seconds(30), isAlive: { true }, feed: {})
    #expect(service.pause == .seconds(15))
  }

  @Test func `who has stopped, or does not answer, is not fed`() async {
    let fed = Guarded(0)
    let (answers, answer) = AsyncStream.makeStream(of: Bool.self)
    let (questions, question) = AsyncStream.makeStream(of: Void.self)
    let run = Task {
      await WatchdogService(
        interval: .zero,
        isAlive: {
          question.yield()
          return await answers.first { _ in true } ?? false
        },
        feed: { fed.withLock { $0 += 1 } }
      ).run()
    }
    var asked = questions.makeAsyncIterator()
    _ = await asked.next()
    // A question is open.
    #expect(fed.withLock { $0 } == 0)
    answer.yield(false)
    _ = await asked.next()
    #expect(fed.withLock { $0 } == 0)
    answer.yield(true)
    _ = await asked.next()
    #expect(fed.withLock { $0 } == 1)
    run.cancel()
    answer.finish()
    await run.value
    #expect(fed.withLock { $0 } == 1)
  }
}

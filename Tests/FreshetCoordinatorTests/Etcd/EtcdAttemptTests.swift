import FreshetCore
import Testing

@testable import FreshetCoordinator

/// What follows an answer, or none.
@Suite struct EtcdAttemptTests {
  private static let head = EtcdHead(log: "log")
  private static let before = Instant(nanoseconds: 1)
  private static let after = Instant(nanoseconds: 200)
  private static func attempt() -> EtcdAttempt { EtcdAttempt(until: Instant(nanoseconds: 100)) }

  @Test func `a write of unknown outcome is fenced, and sent again behind the fence`() {
    var attempt = Self.attempt()
    #expect(
      attempt.failed(.unknown("late"), writing: Self.head, at: Self.before)
        == .again(pauses: true))
    #expect(attempt.isInDoubt && attempt.pending == Self.head)
    #expect(attempt.judged(.written) == .again(pauses: false), "that was the fence")
    #expect(!attempt.isInDoubt)
    #expect(attempt.judged(.written) == .done)
  }

  @Test func `a write that had been done is done`() {
    var attempt = Self.attempt()
    _ = attempt.failed(.unknown("late"), writing: Self.head, at: Self.before)
    #expect(attempt.judged(.earlierWritten) == .done)
  }

  @Test func `in doubt, no refusal says that nothing was done`() {
    for failure in [EtcdFailure.full, .refused(status: 403, message: "m"), .unreachable("u")] {
      var attempt = Self.attempt()
      _ = attempt.failed(.unknown("late"), writing: Self.head, at: Self.before)
      #expect(attempt.failed(failure, writing: Self.head, at: Self.before) == .again(pauses: true))
      guard case .fail(.broken) = attempt.failed(failure, writing: Self.head, at: Self.after) else {
        Issue.record("\(failure)")
        continue
      }
    }
  }

  @Test func `without doubt, a refusal leaves the log as it was`() {
    var attempt = Self.attempt()
    #expect(
      attempt.failed(.full, writing: Self.head, at: Self.before)
        == .fail(.full("etcd: database space exceeded")))
    guard
      case .fail(.refused) = attempt.failed(
        .refused(status: 403, message: "m"), writing: Self.head, at: Self.before),
      case .fail(.refused) = attempt.failed(
        .unreachable("u"), writing: Self.head, at: Self.after)
    else {
      Issue.record("another error")
      return
    }
  }

  @Test func `what may be done twice is never in doubt`() {
    var attempt = Self.attempt()
    #expect(attempt.failed(.unknown("late"), writing: nil, at: Self.before) == .again(pauses: true))
    #expect(!attempt.isInDoubt)
    guard case .fail(.refused) = attempt.failed(.unknown("late"), writing: nil, at: Self.after)
    else {
      Issue.record("another error")
      return
    }
  }

  @Test(arguments: [false, true])
  func `who has lost the log stops`(isInDoubt: Bool) {
    var attempt = Self.attempt()
    if isInDoubt { _ = attempt.failed(.unknown("late"), writing: Self.head, at: Self.before) }
    #expect(attempt.judged(.lost("why")) == .fail(.lost("why")))
  }

  @Test func `a status says whether anything can have been done`() {
    for status in [400, 401, 403, 404, 429] as [UInt] {
      guard case .refused = EtcdFailure(status: status, message: "m") else {
        Issue.record("\(status)")
        continue
      }
    }
    for status in [408, 412, 500, 502, 503, 504] as [UInt] {
      guard case .unknown = EtcdFailure(status: status, message: "m") else {
        Issue.record("\(status)")
        continue
      }
    }
    #expect(EtcdFailure(status: 401, message: "m").asksForToken)
    #expect(
      EtcdFailure(status: 400, message: "auth: revision in header is old; auth store is old")
        .asksForToken)
    #expect(!EtcdFailure(status: 403, message: "m").asksForToken)
    let access = EtcdFailure(status: 400, message: "etcdserver: user name is empty")
    #expect("\(access)".hasPrefix("etcd does not let this coordinator in"))
    #expect(EtcdFailure(status: 429, message: "etcdserver: mvcc: database space exceeded") == .full)
  }

  @Test func `an owner is gone once nothing changed for long enough, by when it was asked`() {
    var watch = OwnerWatch(patience: .seconds(3))
    func at(_ milliseconds: Int64) -> Instant { Instant(nanoseconds: milliseconds * 1_000_000) }
    func isGone(_ sign: Int64, _ asked: Int64, _ answered: Int64) -> Bool {
      watch.isGone(
        .init(headRevision: 1, signRevision: sign), asked: at(asked), answered: at(answered))
    }
    #expect(!isGone(1, 0, 500))
    for time in [1_000, 2_000, 3_000] as [Int64] { #expect(!isGone(1, time, time + 500)) }
    #expect(isGone(1, 3_500, 3_600), "as of when the first answer came")
    #expect(!isGone(2, 3_600, 3_700), "a sign of life")
    #expect(!isGone(2, 4_701, 4_800), "nobody was heard for a second")
    for time in [5_800, 6_800, 7_799] as [Int64] { #expect(!isGone(2, time, time)) }
    #expect(isGone(2, 7_800, 7_800))
  }
}

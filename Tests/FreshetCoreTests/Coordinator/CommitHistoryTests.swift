import FreshetCore
import Testing

struct CommitHistoryTests {
  private func digest(_ number: UInt64) -> Digest {
    Digest.zero.appending(Array("\(number)".utf8))
  }

  @Test func `digests and times are known from the first event on`() {
    var history = CommitHistory(after: 10, digest: digest(10))
    #expect(history.digest(at: 10) == digest(10))
    #expect(history.committedAt(10) == nil)
    history.append(digest(11), at: .at(1))
    history.append(digest(12), at: .at(2))
    #expect(history.digest(at: 9) == nil)
    #expect(history.digest(at: 11) == digest(11))
    #expect(history.digest(at: 12) == digest(12))
    #expect(history.digest(at: 13) == nil)
    #expect(history.committedAt(12) == .at(2))
    #expect(history.committedAt(13) == nil)
    // What is older counts as committed later than it was: a wait can only become longer.
    #expect(history.committedAt(3) == .at(1))
  }

  @Test func `the oldest are given up in time`() {
    var history = CommitHistory(after: 0, digest: .zero)
    let count = UInt64(2 * CommitHistory.capacity + 1)
    let same = digest(1)
    for number in 1...count { history.append(same, at: .at(Int64(number))) }
    #expect(history.committedAt(count) == .at(Int64(count)))
    #expect(history.committedAt(1) == .at(Int64(CommitHistory.capacity) + 1))
    #expect(history.digest(at: UInt64(CommitHistory.capacity)) == same)
    #expect(history.digest(at: UInt64(CommitHistory.capacity) - 1) == nil)
  }
}

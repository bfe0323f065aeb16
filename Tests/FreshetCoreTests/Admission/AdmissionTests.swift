import Testing

@testable import FreshetCore

@Suite struct AdmissionTests {
  @Test func `one caller gets half, and all together no more than all`() throws {
    var admission = Admission(.init(all: 4))
    for _ in 0..<2 { try admission.enter("a") }
    #expect(throws: Admission.Refusal.caller(limit: 2)) { try admission.enter("a") }
    for _ in 0..<2 { try admission.enter("b") }
    #expect(throws: Admission.Refusal.all(limit: 4)) { try admission.enter("c") }
    #expect(admission.count == 4)
  }

  @Test func `who leaves makes room, and a stranger does not`() throws {
    var admission = Admission(.init(all: 4))
    let empty = admission
    for _ in 0..<2 { try admission.enter("a") }
    admission.leave("b")
    #expect(throws: Admission.Refusal.caller(limit: 2)) { try admission.enter("a") }
    admission.leave("a")
    try admission.enter("a")
    for _ in 0..<3 { admission.leave("a") }
    #expect(admission == empty)
  }

  @Test func `callers are told apart by their bytes`() throws {
    var admission = Admission(.init(all: 2))
    try admission.enter("\u{E9}")
    try admission.enter("e\u{301}")
    #expect(admission.count == 2)
  }

  @Test func `even the smallest bound lets one in`() throws {
    var admission = Admission(.init(all: 0))
    try admission.enter("a")
    #expect(throws: Admission.Refusal.self) { try admission.enter("b") }
  }
}

@Suite struct BacklogTests {
  @Test func `a reader too far behind in number loses the stream for good`() {
    var backlog = Backlog(most: 2, mostBytes: 100)
    let fits = (0..<3).map { _ in backlog.add(1) }
    #expect(fits == [true, true, false])
    #expect(backlog.isOver)
    backlog.take(1)
    backlog.take(1)
    let isLet = backlog.add(1)
    #expect(!isLet)
  }

  @Test func `a reader too far behind in bytes does, too`() {
    var backlog = Backlog(most: 10, mostBytes: 100)
    var fits = [backlog.add(60), backlog.add(40)]
    backlog.take(60)
    fits.append(backlog.add(60))
    #expect(backlog.bytes == 100)
    fits.append(backlog.add(1))
    #expect(fits == [true, true, true, false])
  }

  @Test func `a single element of any size is taken if nothing else waits`() {
    var backlog = Backlog(most: 10, mostBytes: 100)
    let fits = [backlog.add(1_000), backlog.add(0)]
    #expect(fits == [true, false])
  }
}

@Suite struct ByteBudgetTests {
  @Test func `what is taken is not there for others, and what is given back is`() {
    var budget = ByteBudget(10)
    var taken = [budget.take(6), budget.take(5)]
    #expect(budget.held == 6)
    taken.append(budget.take(4))
    budget.give(6)
    taken += [budget.take(6), budget.take(1)]
    #expect(taken == [true, false, true, true, false])
  }
}

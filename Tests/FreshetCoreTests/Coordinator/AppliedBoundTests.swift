import Testing

@testable import FreshetCore

/// The bounds on what the log remembers of services' applies.
struct AppliedBoundTests {
  private static let p = Dimension(.prompt, "p")

  @Test func `attempts beyond their bound are merged, and nothing of them is lost`() throws {
    var rig = CoordinatorRig()
    let count = AppliedLimits.attempts + 3
    for number in 0..<count {
      rig.log(rig.begin("x\(number)", Dimension(.prompt, "p\(number)")))
    }
    let record = try #require(rig.machine.applied[CoordinatorRig.service])
    #expect(record.attempts.count == AppliedLimits.attempts)
    #expect(
      Set(record.attempts.flatMap(\.dimensions))
        == Set((0..<count).map { Dimension(.prompt, "p\($0)") }))
    // No plan that was made before it came about ends it.
    rig.log(rig.finish("x0", ending: (1..<count).map { "x\($0)" }))
    let left = try #require(rig.machine.applied[CoordinatorRig.service])
    #expect(left.attempts.map(\.dimensions) == [(0...3).map { Dimension(.prompt, "p\($0)") }])
    rig.log(rig.finish("later", ending: left.attempts.map(\.plan)))
    #expect(rig.attempts.isEmpty)
  }

  @Test func `attempts that take too much room stand for everything`() throws {
    var rig = CoordinatorRig()
    let long = String(repeating: "x", count: 240)
    let many = (0..<10_000).map { Dimension(.prompt, "\(long)\($0)") }
    rig.log(rig.begin("a", many))
    #expect(rig.machine.applied[CoordinatorRig.service]?.attempts.map(\.namesEverything) == [false])
    rig.log(rig.begin("b", many.map { Dimension(.corpus, $0.id) }))
    let record = try #require(rig.machine.applied[CoordinatorRig.service])
    #expect(record.attempts.map(\.namesEverything) == [true, true])
    #expect(record.attempts.flatMap(\.dimensions).isEmpty)
  }

  @Test func `at each bound the error says which`() throws {
    var rig = CoordinatorRig()
    let versions = (0..<16).map { String(repeating: "v", count: 250) + "\($0)" }
    let large = (0..<1_100).map {
      AppliedRecord.Entry(Dimension(.prompt, "p\($0)"), versions: versions)
    }
    rig.record(rig.finish("x", large))
    guard
      case .failure(.tooLarge(let bytes, limit: AppliedLimits.recordBytes))? = rig.recorded.first
    else {
      Issue.record("\(rig.recorded.count)")
      return
    }
    #expect(bytes > AppliedLimits.recordBytes)

    let fitting = Array(large.prefix(900))
    var count = 0
    while rig.machine.applied.services.count == count {
      let service = AppliedRecord.Service("s\(count)")
      let apply = AppliedRecord.Apply(
        plan: "x", revision: nil, entries: fitting, routes: [], position: nil)
      rig.log(AppliedChange(service, .finish(apply, ending: []), base: rig.base()))
      count += 1
      try #require(count < 100)
    }
    rig.record(
      AppliedChange(
        .init("one more"),
        .finish(
          .init(plan: "x", revision: nil, entries: fitting, routes: [], position: nil), ending: []),
        base: rig.base()))
    #expect(rig.recorded == [.failure(.full(limit: AppliedLimits.totalBytes))])
  }

  @Test func `so many services are remembered, and one more is refused`() {
    let known = (0..<AppliedLimits.services).map { number in
      AppliedRecord(
        .init("s\(number)"), attempts: [.init(plan: "x", revision: nil, dimensions: [])])
    }
    var rig = CoordinatorRig(applied: known)
    rig.record(rig.begin("x", Self.p))
    #expect(rig.recorded == [.failure(.tooManyServices(limit: AppliedLimits.services))])
    rig.log(rig.begin("y", of: .init("s7"), Self.p))
    #expect(rig.machine.applied[.init("s7")]?.attempts.count == 2)
  }

  @Test func `more than can wait is refused`() {
    var rig = CoordinatorRig()
    rig.publish(.deploy("p", "1"))
    for _ in 0..<AppliedLimits.pending {
      rig.record(rig.begin("x", Self.p))
      #expect(rig.recorded.isEmpty)
    }
    rig.record(rig.begin("x", Self.p))
    #expect(rig.recorded == [.failure(.overloaded)])
  }

  @Test(arguments: [
    ("plan", AppliedChange.Kind.begin(.init(plan: "", revision: nil, dimensions: []))),
    ("revision", .begin(.init(plan: "x", revision: "main", dimensions: []))),
    (
      "revision",
      .begin(.init(plan: "x", revision: String(repeating: "A", count: 40), dimensions: []))
    ),
    ("dimensions[0].id", .begin(.init(plan: "x", revision: nil, dimensions: [.init(.prompt, "")]))),
    (
      "dimensions[1].kind",
      .begin(.init(plan: "x", revision: nil, dimensions: [p, .init(.tag, "t")]))
    ),
    (
      "dimensions[0].facet",
      .begin(.init(plan: "x", revision: nil, dimensions: [.init(.corpus, "c", facet: "f")]))
    ),
    (
      "dimensions",
      .begin(.init(plan: "x", revision: nil, dimensions: .init(repeating: p, count: 40_001)))
    ),
    (
      "ends[0]",
      .finish(.init(plan: "x", revision: nil, entries: [], routes: [], position: nil), ending: [""])
    ),
    (
      "ends",
      .finish(
        .init(plan: "x", revision: nil, entries: [], routes: [], position: nil),
        ending: .init(repeating: "x", count: 33))
    ),
    (
      "entries[0].versions[0]",
      .finish(
        .init(
          plan: "x", revision: nil, entries: [.init(p, versions: [""])], routes: [], position: nil),
        ending: [])
    ),
    (
      "entries[1]",
      .finish(
        .init(
          plan: "x", revision: nil, entries: [.init(p, versions: []), .init(p, versions: [])],
          routes: [], position: nil), ending: [])
    ),
    (
      "entries[0].kind",
      .finish(
        .init(
          plan: "x", revision: nil, entries: [.init(.init(.route, "r"), versions: [])], routes: [],
          position: nil), ending: [])
    ),
    (
      "entries",
      .finish(
        .init(
          plan: "x", revision: nil,
          entries: (0...10_000).map { .init(.init(.prompt, "\($0)"), versions: []) }, routes: [],
          position: nil), ending: [])
    ),
    (
      "routes[0].id",
      .finish(
        .init(
          plan: "x", revision: nil, entries: [], routes: [.init("", customerFields: [])],
          position: nil), ending: [])
    ),
    (
      "routes[0].customerFields[0]",
      .finish(
        .init(
          plan: "x", revision: nil, entries: [], routes: [.init("r", customerFields: ["\u{7}"])],
          position: nil), ending: [])
    ),
    (
      "routes[0].customerFields",
      .finish(
        .init(
          plan: "x", revision: nil, entries: [],
          routes: [.init("r", customerFields: .init(repeating: "f", count: 65))], position: nil),
        ending: [])
    ),
  ])
  func `a field beyond its bound is named, and nothing is written`(
    field: String, kind: AppliedChange.Kind
  ) {
    var rig = CoordinatorRig()
    rig.record(AppliedChange(CoordinatorRig.service, kind, base: rig.base()))
    guard case .failure(.invalid(let error))? = rig.recorded.first else {
      Issue.record("\(rig.recorded)")
      return
    }
    #expect(error.field == field)
    #expect(rig.append == nil)
  }
}

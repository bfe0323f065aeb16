import Freshet
import FreshetCoordinator
import FreshetCore
import FreshetTesting
import Testing

/// Live nodes are asked over real sockets.
@Suite(.timeLimit(.minutes(10)))
struct InquiryTests {
  @Test func `what a dry run counts is what the event then drops, on every node`() async throws {
    try await TestFleet.with(nodes: 3) { fleet in
      for (index, node) in fleet.nodes.enumerated() {
        for number in 0..<(40 * (index + 1)) {
          try node.fill(
            try key("\(number)"), with: "answer",
            dependingOn: [.tag(number.isMultiple(of: 4) ? "spared" : "touched")])
        }
      }
      let event = Event(.purge(.tag("touched")))
      let report = try await fleet.commands.dryRun([event], within: .seconds(20))
      #expect(report.unansweredCount == 0)
      #expect(report.total.dropped.entries == 180)
      #expect(report.held.entries == 240)
      // By bytes a little more than by entries: the names of the tags differ in length.
      #expect((0.75..<0.76).contains(report.forecast.share))
      let one = try key("1")
      for node in fleet.nodes { #expect(node.isHit(one)) }
      let settlement = try await fleet.settle(try await fleet.publish(event))
      for node in report.nodes {
        let dropped = settlement.nodes.first { $0.node == node.node }?.dropped
        guard case .success(let answer) = node.answer else { continue }
        #expect(dropped == answer.total.dropped, "\(node.node)")
      }
      let again = try await fleet.commands.dryRun([event], within: .seconds(20))
      #expect(again.total.dropped == DropCount())
    }
  }

  @Test func `an answer is found where it is held, and nowhere once it is purged`() async throws {
    try await TestFleet.with(nodes: 2) { fleet in
      let wanted = try key("wanted")
      try fleet.nodes[0].fill(wanted, with: "a", dependingOn: [.prompt("p", version: "1")])
      for _ in 0..<3 { #expect(fleet.nodes[0].isHit(wanted)) }
      let question = Inquiry.Question.find(.digest(wanted.digest.description), limit: 5)
      func found() async throws -> [[FoundEntry]] {
        try await fleet.commands.find(question, within: .seconds(20)).nodes.map { node in
          try node.answer.get().entries
        }
      }
      let before = try await found()
      #expect(before.map(\.count).sorted() == [0, 1])
      let entry = try #require(before.joined().first)
      #expect(entry.served == 3)
      #expect(entry.state == .alive)
      #expect(entry.dependencies.contains(.prompt("p", version: "1")))
      #expect(entry.dependencies.count == wanted.dependencies.count + 1)
      _ = try await fleet.settle(
        try await fleet.publish(Event(.purge(.key(wanted.digest.description)))))
      #expect(!fleet.nodes[0].isHit(wanted))
      let after = try await found()
      #expect(after.joined().allSatisfy { $0.state == .dead })
    }
  }
}

import Testing

@testable import FreshetCore

/// Events that name what nothing depends on.
struct NameCheckTests {
  private let meant = Dimension(.prompt, "money-assistant")

  private func check(
    _ events: Event..., logged: [Dimension] = [], replayed: Bool = false
  ) -> NameCheck {
    NameCheck(events, logged: logged) { _ in replayed }
  }

  private func answer(_ dimensions: Dimension..., hasMore: Bool = false) -> FleetUses {
    FleetUses(nodes: [
      .init(
        node: "a", id: "1",
        answer: .success(
          Uses(dimensions.map { Use($0, entries: 1, versions: []) }, hasMore: hasMore)))
    ])
  }

  private var silent: FleetUses {
    FleetUses(nodes: [
      .init(node: "b", id: "2", answer: .failure(UnansweredError(reason: .silent)))
    ])
  }

  @Test func `what nothing depends on is found, with what was meant`() {
    var check = check(.deploy("money-asistant", "v1"))
    #expect(check.question == UsesQuery(dimensions: [Dimension(.prompt, "money-asistant")]))
    check.takeUses(answer())
    #expect(check.search == UsesQuery(kinds: [.prompt]))
    check.takeSearch(answer(meant))
    let result = check.result()
    #expect(result.unused.map(\.nearest) == [[meant]])
    #expect(
      result.unused.map(result.sentence) == [
        "nothing depends on prompt:money-asistant; did you mean prompt:money-assistant?"
      ])
  }

  @Test func `what an entry depends on, or on a part of it, is no slip`() {
    for used in [Dimension(.prompt, "p"), Dimension(.prompt, "p", facet: "system")] {
      var check = check(.deploy("p", "v1"))
      check.takeUses(answer(used))
      #expect(check.search == nil)
      #expect(check.result().unused.isEmpty)
    }
  }

  @Test func `a role that nobody knows is a slip, though answers depend on the whole`() {
    let system = Dimension(.prompt, "p", facet: "system")
    let event = Event(.promptDeploy(PromptDeploy(prompt: "p", role: "systen", versions: ["1"])))
    var check = check(event)
    check.takeUses(answer(Dimension(.prompt, "p")))
    check.takeSearch(answer(Dimension(.prompt, "p"), system))
    let result = check.result()
    #expect(
      result.unused.map(result.sentence) == [
        "nothing names prompt:p#systen, and its event drops the answers that depend on prompt:p; did you mean "
          + "prompt:p#system?"
      ])
    // One that is known to the log, or to a node, is none.
    let right = Event(.promptDeploy(PromptDeploy(prompt: "p", role: .system, versions: ["1"])))
    #expect(self.check(right, logged: [system]).question == nil)
    #expect(self.check(event, logged: [system, Dimension(.prompt, "p")]).question != nil)
    var used = self.check(right)
    used.takeUses(answer(system))
    #expect(used.result().unused.isEmpty)
  }

  @Test func `a customer's field is known by whatever depends on the customer`() {
    for used in [Dimension(.customer, "42"), Dimension(.customer, "42", facet: "plan")] {
      var check = check(
        Event(.customerStateChange(CustomerStateChange(customer: "42", fields: [.init("plan")]))))
      check.takeUses(answer(used))
      #expect(check.result().unused.isEmpty)
    }
  }

  @Test func `what a deployment set is known to the log; what a purge left there is not`() {
    let prompt = Dimension(.prompt, "p")
    #expect(check(.deploy("p", "v1"), logged: [prompt]).question == nil)
    #expect(
      check(.deploy("p", "v1"), logged: [Dimension(.prompt, "p", facet: "system")]).question == nil)
    #expect(check(.deploy("q", "v1"), logged: [prompt]).question != nil)
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"), Event(.purge(.tag("t"))), .change(of: "42"))
    let events = [Event.deploy("p", "v2"), Event(.purge(.tag("t"))), .change(of: "42")]
    #expect(
      rig.machine.nameCheck(of: events).question?.dimensions
        == [Dimension(.customer, "42"), Dimension(.tag, "t")])
  }

  @Test func `what was forgotten is known no longer`() {
    var rig = CoordinatorRig()
    rig.log(.deploy("p", "v1"))
    #expect(rig.machine.nameCheck(of: [.deploy("p", "v2")]).question == nil)
    rig.log(Event(.purge(.dimension(Dimension(.prompt, "p")))))
    #expect(rig.machine.nameCheck(of: [.deploy("p", "v2")]).question != nil)
  }

  @Test func `a repeat under its idempotency key is not checked`() {
    var rig = CoordinatorRig()
    let purge = Event(.purge(.tag("t")), idempotencyKey: "once")
    #expect(rig.machine.nameCheck(of: [purge]).question != nil)
    rig.log(purge)
    #expect(rig.machine.nameCheck(of: [purge]).question == nil)
  }

  @Test func `every kind of event that names an id is checked, and no other`() {
    let named: [Event.Kind] = [
      .modelSwap(ModelSwap(.alias("x"), versions: ["m"])), .modelSwap(ModelSwap(.model("x"))),
      .promptDeploy(PromptDeploy(prompt: "x")), .corpusReindex(CorpusReindex(corpus: "x")),
      .toolSchemaChange(ToolSchemaChange(toolSet: "x")),
      .customerStateChange(CustomerStateChange(customer: "x")),
      .customChange(CustomChange("guardrail", "x")), .purge(.tag("x")), .purge(.route("x")),
      .purge(.dimension(Dimension(.prompt, "x"))),
    ]
    #expect(Set(named.map(\.name)) == Set(Event.Kind.Name.allCases))
    for kind in named {
      var check = check(Event(kind))
      check.takeUses(answer())
      #expect(check.result().unused.count == 1, "\(kind)")
    }
    let unnamed: [Purge] = [
      .key(String(repeating: "0f", count: 32)), .keyPrefix("x"), .everything,
      .dimension(.everything),
    ]
    for purge in unnamed { #expect(check(Event(.purge(purge))).question == nil, "\(purge)") }
  }

  @Test func `a customer of whom one field is used is no slip`() {
    let change = CustomerStateChange(customer: "42", fields: [.init("plan"), .init("mail")])
    var check = check(Event(.customerStateChange(change)))
    check.takeUses(answer(Dimension(.customer, "42", facet: "mail")))
    #expect(check.result().unused.isEmpty)
    var other = self.check(Event(.customerStateChange(change)))
    other.takeUses(answer(Dimension(.customer, "42", facet: "address")))
    #expect(other.result().unused.map(\.dimension) == [Dimension(.customer, "42")])
  }

  @Test func `without nodes, or without their answers, it could not be checked`() {
    let meant = Dimension(.prompt, "refund")
    var empty = check(.deploy("refnd"), logged: [meant])
    empty.takeUses(FleetUses(nodes: []))
    #expect(empty.search == nil)
    #expect(!empty.result().isChecked)
    #expect(
      empty.result().unused.map(empty.result().sentence) == [
        "whether anything depends on prompt:refnd could not be checked: there are no nodes; did you "
          + "mean prompt:refund?"
      ])
    for answer in [silent, nil] {
      var unheard = check(.deploy("other"))
      unheard.takeUses(answer)
      #expect(!unheard.result().isChecked)
      #expect(
        unheard.result().unused.map(unheard.result().sentence) == [
          "whether anything depends on prompt:other could not be checked: no node answered"
        ])
    }
  }

  @Test func `what only some nodes told is said to be that`() {
    var part = check(.deploy("p"))
    var nodes = answer().nodes
    nodes += silent.nodes
    part.takeUses(FleetUses(nodes: nodes))
    #expect(part.result().isChecked)
    #expect(
      part.result().unused.map(part.result().sentence) == [
        "nothing depends on prompt:p, as far as nodes answered"
      ])
    var cut = check(.deploy("p"))
    cut.takeUses(answer(hasMore: true))
    #expect(cut.result().lacksAnswer)
  }

  @Test func `only what may be told is told`() {
    var check = check(.deploy("money-asistant"))
    check.takeUses(answer())
    check.takeSearch(answer(meant))
    #expect(check.result { $0 != meant }.unused.map(\.nearest) == [[]])
  }

  @Test func `a question about a whole is one about its parts`() {
    let query = UsesQuery(dimensions: [Dimension(.prompt, "p")])
    #expect(query.includes(Dimension(.prompt, "p", facet: "system")))
    #expect(!query.includes(Dimension(.prompt, "q", facet: "system")))
    let part = UsesQuery(dimensions: [Dimension(.prompt, "p", facet: "system")])
    #expect(!part.includes(Dimension(.prompt, "p")))
  }
}

/// What is purged by its dimension is named no longer.
struct ForgottenStateTests {
  @Test func `also once the log was compacted, with its parts`() {
    var rig = CoordinatorRig()
    let role = PromptDeploy(prompt: "refund", role: .system, versions: ["v1"])
    rig.log(.deploy("slip", "v1"), .deploy("other", "v1"), Event(.promptDeploy(role)))
    rig.log(Event(.purge(.dimension(Dimension(.prompt, "slip")))))
    rig.log(Event(.purge(.dimension(Dimension(.prompt, "refund")))))
    let left = [Dimension(.prompt, "other")]
    #expect(rig.machine.activeVersions.map(\.dimension) == left)
    let head = rig.machine.head
    let base = rig.machine.raiseFloor(to: head.sequence)
    #expect(rig.machine.activeVersions.map(\.dimension) == left)
    let again = CoordinatorMachine(
      .init(), head: head, base: base ?? Watermarks(), floor: head.sequence, seed: 2,
      at: .at(1_000))
    #expect(again.activeVersions.map(\.dimension) == left)
  }
}

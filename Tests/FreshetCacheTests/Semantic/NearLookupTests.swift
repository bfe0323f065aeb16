import FreshetCache
import FreshetCore
import StrictText
import Testing

@Suite struct NearLookupTests {
  @Test func `a near question gets the nearest answer and is told how near`() throws {
    let node = try TestNode()
    try node.answer(question("ten", 10))
    try node.answer(question("twenty", 20))
    let asked = try question("seventeen", 17)
    let hit = try #require(try node.near(asked))
    #expect(hit.key == (try question("twenty", 20)).key)
    let similarity = try #require(hit.similarity)
    #expect(abs(similarity - 0.998_630) < 1e-5)
    let own = try #require(try node.near(question("ten", 10)))
    #expect(own.similarity == nil)
    #expect(own.key == (try question("ten", 10)).key)
  }

  @Test func `what is farther than the threshold is no answer`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0))
    let asked = try question("b", 60)
    #expect(try node.near(asked, 0.499) != nil)
    #expect(try node.near(asked, 0.501) == nil)
    #expect(try node.near(question("c", 0), 1) != nil)
    #expect(try node.near(question("d", 180), -1) != nil)
  }

  @Test func `only questions of the same scope are near`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0, customer: .customer("42")))
    #expect(try node.near(question("b", 0, customer: .customer("42"))) != nil)
    #expect(try node.near(question("b", 0, customer: .customer("43"))) == nil)
    #expect(try node.near(question("b", 0)) == nil)
    #expect(try node.near(question("b", 0, model: "other", customer: .customer("42"))) == nil)
  }

  @Test func `every component but the message is part of the scope`() throws {
    let node = try TestNode()
    let embedding = try Embedding([1, 2])
    var first = KeyComponents(
      model: .resolved("m"), prompt: .init("p", version: "1", text: "t"),
      corpora: [.init("c", version: "1")],
      parameters: try CanonicalJSON(parsing: #"{"temperature":0}"#),
      message: "asked", customer: .customer("42"))
    first.customerFields = ["plan"]
    first.route = "r"
    try node.answer(first.question(embedding: embedding))
    var same = first
    same.message = "asked otherwise"
    #expect(try node.near(same.question(embedding: embedding)) != nil)
    let changes: [(inout KeyComponents) throws -> Void] = [
      { $0.model = .resolved("n") }, { $0.prompt.id = "q" }, { $0.prompt.version = "2" },
      { $0.prompt.text = "u" }, { $0.corpora = [] }, { $0.corpora[0].version = "2" },
      { $0.parameters = nil }, { $0.customer = .customer("43") }, { $0.customerFields = [] },
      { $0.route = nil },
      {
        $0.tools = try ToolSet("t", [Tool(name: "n", description: "d", parameters: "{}")])
      },
    ]
    for (number, change) in changes.enumerated() {
      var other = same
      try change(&other)
      #expect(try node.near(other.question(embedding: embedding)) == nil, "change \(number)")
    }
  }

  @Test func `an event kills near hits at once`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0), dependingOn: [.customer("42")])
    try node.answer(question("b", 5), dependingOn: [.customer("43")])
    let asked = try question("c", 0)
    #expect(try node.near(asked)?.dependencies.last == .customer("42"))
    node.apply(.drops(Dimension(.customer, "42")), at: 1)
    #expect(try node.near(asked)?.dependencies.last == .customer("43"))
    node.apply(.drops(.everything), at: 2)
    #expect(try node.near(asked) == nil)
    #expect(node.cache.problems() == [])
  }

  @Test func `a rollback brings near hits back`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0), dependingOn: [.prompt("p", version: "1")])
    let asked = try question("b", 0)
    node.apply(.names(Dimension(.prompt, "p"), versions: ["2"]), at: 1)
    #expect(try node.near(asked) == nil)
    node.apply(.names(Dimension(.prompt, "p"), versions: ["1"]), at: 2)
    #expect(try node.near(asked) != nil)
  }

  @Test func `a node that cannot prove it is fresh serves no near hits`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0))
    let asked = try question("b", 0)
    node.clock.advance(by: .seconds(11))
    #expect(try node.near(asked) == nil)
    node.prove()
    #expect(try node.near(asked) != nil)
    node.fleet.fence()
    #expect(try node.near(asked) == nil)
  }

  @Test func `what has outlived its time is no near hit`() throws {
    let node = try TestNode()
    let short = try ContentClass("short", lifetime: .seconds(60), jitter: 0)
    try node.answer(question("a", 0), class: short)
    node.clock.advance(by: .seconds(60))
    node.prove()
    #expect(try node.near(question("b", 0)) == nil)
    #expect(node.cache.statistics.questions == 0)
  }

  @Test func `an answer in its grace goes to its own question alone, which can refresh it`() throws
  {
    let node = try TestNode()
    let own = try question("a", 0)
    try node.answer(own, dependingOn: [.customer("42")])
    node.apply(.drops(Dimension(.customer, "42")), at: 1, grace: .seconds(60))
    #expect(try node.near(question("b", 0)) == nil)
    #expect(node.cache.statistics.staleHits == 0)
    guard case .stale(_, by: 1, refresh: true) = try node.cache.lookup(own, threshold: 0.9) else {
      Issue.record("the near lookup took what is one caller's")
      return
    }
  }

  @Test func `an overtaken fill is not found`() throws {
    let node = try TestNode()
    let own = try question("a", 0)
    let ticket = try node.cache.ticket(
      for: own.key, dependingOn: [.customer("42")], class: .concepts)
    node.apply(.drops(Dimension(.customer, "42")), at: 1)
    let outcome = try node.cache.redeem(ticket, value: "old", answering: own)
    #expect(outcome == .notCached(.overtaken(by: 1)))
    #expect(try node.near(question("b", 0)) == nil)
    #expect(node.cache.statistics.questions == 0)
  }

  @Test func `a lookup is counted once, and for what became of it`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0), dependingOn: [.customer("1")])
    try node.answer(question("b", 1), dependingOn: [.customer("2")])
    node.apply(.drops(Dimension(.customer, "1")), at: 1)
    #expect(try node.near(question("c", 0)) != nil)
    #expect(try node.near(question("c", 90)) == nil)
    #expect(try node.near(question("b", 1)) != nil)
    let statistics = node.cache.statistics
    #expect(statistics.hits == 2)
    #expect(statistics.nearHits == 1)
    #expect(statistics.misses == 1)
    #expect(statistics.absent == 1)
  }

  @Test func `a reply says that its answer was a near one`() throws {
    let node = try TestNode()
    try node.answer(question("a", 0))
    let status = try node.cache.lookup(question("b", 0), threshold: 0.9).cacheStatus()
    #expect(status.hasPrefix("Freshet; hit; ttl="))
    #expect(status.hasSuffix(#"; detail="near, similarity 1.0""#))
  }
}

import Testing

@testable import FreshetCore

@Suite struct `Events that name versions of a dimension` {
  @Test(arguments: [
    Dimension(.model, "m"), Dimension(.modelAlias, "fast"), Dimension(.prompt, "p"),
    Dimension(.prompt, "p", facet: "system"), Dimension(.corpus, "c"), Dimension(.toolSet, "t"),
    Dimension(.customer, "42", facet: "plan"), Dimension(.custom("guardrail"), "pii"),
  ])
  func `exist for whatever has versions`(dimension: Dimension) throws {
    let kind = try #require(Event.Kind(naming: dimension, versions: ["v"]))
    #expect(Event(kind).changes == [.names(dimension, versions: ["v"])])
    #expect(kind.payload.idField.isEmpty == false)
  }

  @Test(arguments: Dimension.Kind.names.map(\.kind))
  func `exist for every kind that deployments set`(kind: Dimension.Kind) {
    let event = Event.Kind(naming: Dimension(kind, "x"), versions: ["v"])
    #expect((event != nil) == kind.isConfiguration)
  }

  @Test func `drop what has no version`() throws {
    let prompt = try #require(Event.Kind(naming: Dimension(.prompt, "p"), versions: []))
    #expect(Event(prompt).changes == [.drops(Dimension(.prompt, "p"))])
    let customer = try #require(Event.Kind(naming: Dimension(.customer, "42"), versions: []))
    #expect(Event(customer).changes == [.drops(Dimension(.customer, "42"))])
  }

  @Test func `do not give a customer's field two versions`() {
    let field = Dimension(.customer, "42", facet: "plan")
    #expect(Event.Kind(naming: field, versions: ["a", "b"]) == nil)
    #expect(Event.Kind(naming: Dimension(.customer, "42"), versions: ["a"]) == nil)
  }

  @Test func `are source changes, and purges are none`() {
    let purges = Event.Kind.Name.allCases.filter { !$0.payload.isSourceChange }
    #expect(purges == [.purge])
  }
}

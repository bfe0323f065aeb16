import FreshetCore
import Testing

struct DimensionTests {
  @Test func `each kind has one name and one number`() {
    let names = Dimension.Kind.names
    #expect(Set(names.map(\.name)).count == names.count)
    #expect(names.map(\.kind.rawValue) == Array(1...10))
    for (kind, name) in names {
      #expect(Dimension.Kind(name: name) == kind)
      #expect(kind.description == name)
      #expect(kind.isKnown)
    }
    #expect(Dimension.Kind(name: "nothing") == nil)
    #expect(!Dimension.Kind(rawValue: 11).isKnown)
  }

  @Test func `only what a deployment sets is configuration`() {
    let configuration = Dimension.Kind.names.filter(\.kind.isConfiguration).map(\.name)
    #expect(configuration == ["model", "model-alias", "prompt", "corpus", "tool-set"])
  }

  @Test func `descriptions tell kind, id and facet`() {
    #expect(Dimension.everything.description == "everything")
    #expect(Dimension(.customer, "42", facet: "plan").description == "customer:42#plan")
  }

  @Test func `the order is by kind, id, facet`() {
    let sorted = [
      Dimension(.model, "z"), Dimension(.prompt, "a"), Dimension(.prompt, "a", facet: "system"),
      Dimension(.prompt, "b"), Dimension(.customer, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}

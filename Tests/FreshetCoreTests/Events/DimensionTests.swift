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
    // 11 stands for custom kinds, which have names of their own.
    #expect(!Dimension.Kind(rawValue: 11).isKnown)
    #expect(!Dimension.Kind(rawValue: 12).isKnown)
  }

  @Test func `a custom kind has the name that its user gives it`() {
    let guardrail = Dimension.Kind.custom("guardrail")
    #expect(guardrail.isKnown)
    #expect(guardrail.description == "custom.guardrail")
    #expect(Dimension.Kind(name: "custom.guardrail") == guardrail)
    #expect(guardrail != .custom("locale"))
    #expect(guardrail.rawValue == Dimension.Kind.custom("locale").rawValue)
    #expect(Dimension(.custom("guardrail"), "pii").description == "custom.guardrail:pii")
    for name in ["", "Guardrail", "1st", "-x", "a b", "ü", String(repeating: "x", count: 65)] {
      #expect(!Dimension.Kind.isCustomName(name))
      #expect(Dimension.Kind(name: "custom." + name) == nil)
    }
    for name in ["g", "embedding-model", "a1", String(repeating: "x", count: 64)] {
      #expect(Dimension.Kind(name: "custom." + name) == .custom(name))
    }
  }

  @Test func `only what a deployment sets is configuration`() {
    let configuration = Dimension.Kind.names.filter(\.kind.isConfiguration).map(\.name)
    #expect(configuration == ["model", "model-alias", "prompt", "corpus", "tool-set"])
    #expect(Dimension.Kind.custom("guardrail").isConfiguration)
  }

  @Test func `descriptions tell kind, id and facet`() {
    #expect(Dimension.everything.description == "everything")
    #expect(Dimension(.customer, "42", facet: "plan").description == "customer:42#plan")
  }

  @Test func `the order is by kind, id, facet`() {
    let sorted = [
      Dimension(.model, "z"), Dimension(.prompt, "a"), Dimension(.prompt, "a", facet: "system"),
      Dimension(.prompt, "b"), Dimension(.customer, "a"), Dimension(.custom("guardrail"), "z"),
      Dimension(.custom("locale"), "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }
}

import FreshetCore
import Testing

/// The rule of liveness for an entry: facets, keys, prefixes, everything.
struct EntryLivenessTests {
  struct Entry: Mortal {
    var asOf: SequenceNumber = 5
    var dependencies: [Dependency] = []
    var keyDigest = "00"
    var readableKey = "gpt:refund:tools"
  }

  private func liveness(_ entry: Entry, after changes: Change...) -> Liveness {
    var watermarks = Watermarks()
    for (offset, change) in changes.enumerated() {
      watermarks.merge(change, at: 10 + SequenceNumber(offset))
    }
    return watermarks.liveness(of: entry)
  }

  @Test func `an event touches only what depends on it`() {
    let entry = Entry(dependencies: [.prompt("refund"), .customer("42")])
    #expect(liveness(entry, after: .drops(Dimension(.prompt, "refund"))) == .dead(by: 10))
    #expect(liveness(entry, after: .drops(Dimension(.customer, "42"))) == .dead(by: 10))
    #expect(liveness(entry, after: .drops(Dimension(.customer, "43"))) == .alive)
    #expect(liveness(entry, after: .drops(Dimension(.corpus, "refund"))) == .alive)
    #expect(liveness(entry, after: .drops(Dimension(.tag, "42"))) == .alive)
  }

  @Test func `the latest killer is told`() {
    let entry = Entry(dependencies: [.prompt("refund"), .customer("42")])
    let liveness = liveness(
      entry, after: .drops(Dimension(.customer, "42")), .drops(Dimension(.prompt, "refund")),
      .drops(Dimension(.tag, "other")))
    #expect(liveness == .dead(by: 11))
  }

  @Test func `an entry of one field is spared by a change of another`() {
    let plan = Entry(dependencies: [.customer("42", field: "plan")])
    #expect(liveness(plan, after: .drops(Dimension(.customer, "42", facet: "name"))) == .alive)
    #expect(
      liveness(plan, after: .drops(Dimension(.customer, "42", facet: "plan"))) == .dead(by: 10))
  }

  @Test func `a change of the whole touches entries of each field`() {
    let plan = Entry(dependencies: [.customer("42", field: "plan", version: "v1")])
    #expect(liveness(plan, after: .drops(Dimension(.customer, "42"))) == .dead(by: 10))
    let named = Change.names(Dimension(.customer, "42"), versions: ["v1"])
    #expect(liveness(plan, after: named) == .dead(by: 10))
  }

  @Test func `an entry that names no field is touched by any`() {
    let whole = Entry(dependencies: [.customer("42", version: "v1")])
    #expect(
      liveness(whole, after: .drops(Dimension(.customer, "42", facet: "plan"))) == .dead(by: 10))
    let named = Change.names(Dimension(.customer, "42", facet: "plan"), versions: ["v1"])
    #expect(liveness(whole, after: named) == .dead(by: 10))
    #expect(liveness(whole, after: .drops(Dimension(.customer, "43", facet: "plan"))) == .alive)
    let late = Entry(asOf: 10, dependencies: [.customer("42")])
    #expect(liveness(late, after: .drops(Dimension(.customer, "42", facet: "plan"))) == .alive)
  }

  @Test func `a field's version decides by state`() {
    let plan = Entry(dependencies: [.customer("42", field: "plan", version: "gold")])
    let dimension = Dimension(.customer, "42", facet: "plan")
    #expect(liveness(plan, after: .names(dimension, versions: ["gold"])) == .alive)
    #expect(liveness(plan, after: .names(dimension, versions: ["free"])) == .dead(by: 10))
  }

  @Test func `a key is purged alone`() {
    let entry = Entry(keyDigest: "ab")
    #expect(liveness(entry, after: .drops(Dimension(.key, "ab"))) == .dead(by: 10))
    #expect(liveness(entry, after: .drops(Dimension(.key, "cd"))) == .alive)
    #expect(
      liveness(Entry(asOf: 10, keyDigest: "ab"), after: .drops(Dimension(.key, "ab"))) == .alive)
  }

  @Test func `a prefix purges what begins so, byte by byte`() {
    #expect(liveness(Entry(), after: .dropsKeyPrefix("gpt:")) == .dead(by: 10))
    #expect(liveness(Entry(), after: .dropsKeyPrefix("gpt:refund:tools")) == .dead(by: 10))
    #expect(liveness(Entry(), after: .dropsKeyPrefix("gpt:refund:tools:more")) == .alive)
    #expect(liveness(Entry(), after: .dropsKeyPrefix("refund")) == .alive)
    #expect(liveness(Entry(asOf: 10), after: .dropsKeyPrefix("gpt:")) == .alive)
    #expect(
      liveness(Entry(asOf: 10), after: .dropsKeyPrefix("gpt:"), .dropsKeyPrefix("x")) == .alive)
    #expect(
      liveness(Entry(), after: .dropsKeyPrefix("gpt:"), .dropsKeyPrefix("x")) == .dead(by: 10))
  }

  @Test func `everything purges all that was made before`() {
    #expect(liveness(Entry(), after: .drops(.everything)) == .dead(by: 10))
    #expect(liveness(Entry(asOf: 10), after: .drops(.everything)) == .alive)
  }

  @Test(arguments: [0, 11, 255] as [UInt8])
  func `a kind that is not known here touches everything`(kind: UInt8) {
    let strange = Dimension(Dimension.Kind(rawValue: kind), "what")
    #expect(liveness(Entry(), after: .drops(strange)) == .dead(by: 10))
    #expect(liveness(Entry(), after: .names(strange, versions: ["v"])) == .dead(by: 10))
  }
}

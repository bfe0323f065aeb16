import Testing

@testable import FreshetCore

/// What was probably meant.
struct NearestDimensionTests {
  private func prompt(_ id: String, _ role: String? = nil) -> Dimension {
    Dimension(.prompt, id, facet: role)
  }

  @Test(
    arguments: [
      ("refund", "refund", 0), ("refund", "Refund", 0), ("refnd", "refund", 1),
      ("refundd", "refund", 1), ("refumd", "refund", 1), ("erfund", "refund", 1),
      ("money-asistent", "money-assistant", 2), ("größe", "große", 1), ("", "ab", 2), ("", "", 0),
    ])
  func `slips are counted`(left: String, right: String, distance: Int) {
    #expect(EditDistance.between(left, right, atMost: 4) == distance)
    #expect(EditDistance.between(right, left, atMost: 4) == distance)
    #expect(EditDistance.between(left, right, atMost: distance) == distance)
    if distance > 0 { #expect(EditDistance.between(left, right, atMost: distance - 1) == nil) }
  }

  @Test func `the nearest of the same kind come first, and no others`() {
    let known = [
      prompt("money-assistant"), prompt("money-assistants"), prompt("refund"),
      Dimension(.corpus, "money-assistant"),
    ]
    #expect(
      NearestDimensions.of(prompt("money-asistant"), among: known) == [
        prompt("money-assistant"), prompt("money-assistants"),
      ])
    #expect(NearestDimensions.of(prompt("billing"), among: known).isEmpty)
  }

  @Test func `what entries depend on comes before what only the log knows`() {
    let known = [prompt("refunt"), prompt("refund")]
    #expect(
      NearestDimensions.of(prompt("refun"), among: known) { $0.id == "refunt" }.first
        == prompt("refunt"))
    #expect(
      NearestDimensions.of(prompt("refun"), among: known) { $0.id == "refund" }.first
        == prompt("refund"))
  }

  @Test func `ids that differ in digits alone are neighbours, and no slips`() {
    let known = [prompt("refund-1"), Dimension(.customer, "43")]
    #expect(NearestDimensions.of(prompt("refund-2"), among: known).isEmpty)
    #expect(NearestDimensions.of(Dimension(.customer, "42"), among: known).isEmpty)
  }

  @Test func `a role goes with the prompt that was meant, or is meant itself`() {
    #expect(
      NearestDimensions.of(prompt("refnd", "system"), among: [prompt("refund")]) == [
        prompt("refund", "system")
      ])
    #expect(
      NearestDimensions.of(prompt("refund", "sytem"), among: [prompt("refund", "system")]) == [
        prompt("refund", "system")
      ])
    #expect(
      NearestDimensions.of(prompt("refnd"), among: [prompt("refund", "system")]) == [
        prompt("refund")
      ])
  }

  @Test func `of custom kinds the kind may be the slip`() {
    let known = [Dimension(.custom("guardrail"), "pii")]
    #expect(NearestDimensions.of(Dimension(.custom("guardrial"), "pii"), among: known) == known)
    #expect(NearestDimensions.of(Dimension(.custom("guardrail"), "pij"), among: known) == known)
  }

  @Test func `short ids are not alike by chance, and no more than three are told`() {
    #expect(NearestDimensions.of(prompt("a"), among: [prompt("b")]).isEmpty)
    let many = (0..<26).map { prompt("refund-" + String(UnicodeScalar(UInt8(97 + $0)))) }
    #expect(NearestDimensions.of(prompt("refund"), among: many).count <= NearestDimensions.most)
    #expect(NearestDimensions.of(prompt("refund-"), among: many).count == NearestDimensions.most)
  }

  @Test func `an event touches its parts, its whole, and nothing else`() {
    let whole = prompt("refund")
    let role = prompt("refund", "system")
    #expect(whole.touches(role) && role.touches(whole) && role.touches(role))
    #expect(!role.touches(prompt("refund", "persona")))
    #expect(!whole.touches(prompt("other")) && !whole.touches(Dimension(.corpus, "refund")))
  }
}

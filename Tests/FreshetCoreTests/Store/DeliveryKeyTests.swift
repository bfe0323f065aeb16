import Testing

@testable import FreshetCore

@Suite struct DeliveryKeyTests {
  @Test func `a delivery is known by what is signed, the webhook, and the event's place`() {
    let keys = [
      DeliveryKey.content([1]).key(of: 0, at: "push"),
      DeliveryKey.content([2]).key(of: 0, at: "push"),
      DeliveryKey.content([1]).key(of: 1, at: "push"),
      DeliveryKey.content([1]).key(of: 0, at: "other"),
      DeliveryKey.signedID("\u{1}").key(of: 0, at: "push"),
      DeliveryKey.signedID("d1").key(of: 0, at: "push"),
    ]
    #expect(Set(keys).count == keys.count)
    #expect(DeliveryKey.content([1]).key(of: 0, at: "push") == keys[0])
    for key in keys { #expect(key.utf8.count <= EventLimits.idempotencyKeyBytes) }
  }
}

import Testing

@testable import Freshet

@Suite struct AddressFamilyTests {
  /// Which of the next attempts use IPv6.
  private func attempts(_ count: Int, _ family: inout AddressFamily) -> [Bool] {
    var tried: [Bool] = []
    for _ in 0..<count {
      tried.append(family.usesIPv6)
      family.broughtNothing()
    }
    return tried
  }

  @Test(arguments: [("10.0.0.7", false), ("::1", true), ("fd99::4", true), ("[::1]", true)])
  func `an address has one family`(host: String, isIPv6: Bool) {
    var family = AddressFamily(of: host)
    let before = attempts(9, &family)
    family.worked()
    let after = attempts(9, &family)
    #expect((before + after).allSatisfy { $0 == isIPv6 })
  }

  @Test func `a name is tried by IPv4, then by both in turn`() {
    var family = AddressFamily(of: "freshet.internal")
    #expect(attempts(4, &family) == [false, true, false, true])
  }

  @Test func `the family that worked is kept, and the other one tried now and then`() {
    var family = AddressFamily(of: "freshet.internal")
    _ = attempts(1, &family)
    family.worked()
    #expect(attempts(6, &family) == [true, true, true, false, true, true])
    // The next attempt tries the other one, and it works.
    _ = attempts(1, &family)
    family.worked()
    #expect(attempts(4, &family) == [false, false, false, true])
  }

  @Test func `a name that moves from one family to the other is found`() {
    var family = AddressFamily(of: "freshet.internal")
    family.worked()
    _ = attempts(3, &family)
    family.worked()
    #expect(attempts(2, &family) == [true, true])
  }
}

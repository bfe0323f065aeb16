import Testing

@testable import FreshetCore

/// What is known of a version agrees with the rule of liveness, in every case there is.
struct VersionStandingTests {
  private static let numbers: [SequenceNumber] = [0, 1, 2, 3]

  private static var watermarks: [Watermark] {
    numbers.flatMap { changed in
      numbers.map { dropped in
        Watermark(changedAt: changed, active: changed > 0 ? ["v1", "v2"] : [], droppedAt: dropped)
      }
    }
  }

  @Test func `what began after all events is dead exactly by a version that is not active`() {
    for watermark in Self.watermarks {
      for beside in Self.numbers {
        for version in ["v1", "v2", "other"] {
          let standing = watermark.standing(of: version, beside: beside)
          let late = watermark.liveness(version: version, asOf: 9, beside: beside)
          #expect((standing == .inactive) == (late != .alive), "\(watermark) \(beside) \(version)")
        }
      }
    }
  }

  @Test func `a version that is known lives as it stands, whenever it began`() {
    for watermark in Self.watermarks where watermark.changedAt > 0 {
      for version in ["v1", "v2"] {
        #expect(watermark.standing(of: version, beside: 0) == .active)
      }
      #expect(watermark.standing(of: "other", beside: 0) == .inactive)
      #expect(watermark.standing(of: "v1", beside: watermark.changedAt + 1) == .unnamed)
    }
    #expect(Watermark(droppedAt: 4).standing(of: "v1", beside: 0) == .unnamed)
  }

  @Test func `an event on the whole leaves open which versions of a part are right`() {
    var watermarks = Watermarks()
    let role = Dimension(.prompt, "refund", facet: "system")
    watermarks.merge(.names(role, versions: ["v1"]), at: 1)
    #expect(watermarks.standing(of: "v1", of: role) == .active)
    #expect(watermarks.standing(of: "v2", of: role) == .inactive)
    #expect(watermarks.standing(of: "v2", of: Dimension(.prompt, "other")) == .unnamed)
    watermarks.merge(.drops(role.whole), at: 2)
    #expect(watermarks.standing(of: "v2", of: role) == .unnamed)
  }
}

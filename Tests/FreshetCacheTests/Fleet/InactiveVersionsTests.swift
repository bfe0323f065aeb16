import FreshetCache
import FreshetCore
import Testing

/// Which versions a node counts.
struct InactiveVersionsTests {
  private let refund = Dimension(.prompt, "refund")

  private func seconds(_ seconds: Int64) -> Instant {
    Instant(nanoseconds: seconds * 1_000_000_000)
  }

  @Test func `those met most often come first`() {
    var versions = InactiveVersions()
    for count in 1...3 {
      for _ in 0..<count {
        versions.count(refund, version: "v\(count)", isNamed: false, at: seconds(1))
      }
    }
    let told = versions.told(by: Watermarks(), at: seconds(3))
    #expect(told.map(\.version) == ["v3", "v2", "v1"])
    #expect(told.map(\.unnamed) == [3, 2, 1])
    #expect(told.map(\.age) == [.seconds(2), .seconds(2), .seconds(2)])
  }

  @Test func `beyond the bound the one that was met longest ago goes`() {
    var versions = InactiveVersions()
    for number in 0..<InactiveVersions.capacity {
      versions.count(refund, version: "v\(number)", isNamed: false, at: seconds(1))
    }
    versions.count(refund, version: "v0", isNamed: false, at: seconds(1))
    versions.count(refund, version: "new", isNamed: false, at: seconds(1))
    #expect(versions.count == InactiveVersions.capacity)
    versions.count(refund, version: "v1", isNamed: false, at: seconds(1))
    #expect(versions.count == InactiveVersions.capacity)
    let told = versions.told(by: Watermarks(), at: seconds(1))
    #expect(told.count == WireLimits.inactiveVersions)
    #expect(told.first == InactiveVersion(refund, version: "v0", unnamed: 2))
    // It had been forgotten: its count began anew.
    #expect(!told.contains(InactiveVersion(refund, version: "v1", unnamed: 2)))
  }

  @Test func `what was met ten minutes ago is forgotten`() {
    var versions = InactiveVersions()
    versions.count(refund, version: "v1", isNamed: false, at: seconds(0))
    #expect(versions.told(by: Watermarks(), at: seconds(599)).count == 1)
    #expect(versions.told(by: Watermarks(), at: seconds(600)).isEmpty)
    #expect(versions.count == 0)
  }

  @Test func `a version that has become active is forgotten`() {
    var versions = InactiveVersions()
    var watermarks = Watermarks()
    watermarks.merge(.names(refund, versions: ["v2"]), at: 1)
    versions.count(refund, version: "v1", isNamed: true, at: seconds(0))
    #expect(versions.told(by: watermarks, at: seconds(1)).map(\.refused) == [1])
    watermarks.merge(.names(refund, versions: ["v1", "v2"]), at: 2)
    #expect(versions.told(by: watermarks, at: seconds(1)).isEmpty)
    #expect(versions.count == 0)
  }
}

import Testing
import ZeroMQ

@Suite struct LibraryTests {
  @Test func `the library is new enough and has CURVE`() {
    #expect(Library.version >= Library.minimumVersion)
    #expect(Library.supportsCurve)
    #expect(!Library.supports("teleportation"))
  }

  @Test func `an old library is refused`() {
    let error = #expect(throws: ZeroMQError.self) { try Library.require(.init(4, 3, 3)) }
    #expect(error?.code == .unsupportedVersion)
    #expect(error?.detail == "libzmq 4.3.3")
  }

  @Test func `versions are ordered by number and not by text`() {
    #expect(Library.Version(4, 3, 10) > Library.Version(4, 3, 9))
    #expect(Library.Version(4, 10, 0) > Library.Version(4, 9, 9))
    #expect(Library.Version(5, 0, 0) > Library.Version(4, 9, 9))
  }
}

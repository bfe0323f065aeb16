import Testing
import ZeroMQ

@Suite struct DescriptorLimitTests {
  @Test func `two descriptors a peer and a reserve are needed`() throws {
    #expect(DescriptorLimit.needed(peers: 1000) == 2256)
    try DescriptorLimit(soft: 2256, hard: 4096).check(peers: 1000)
    let error = #expect(throws: ZeroMQError.self) {
      try DescriptorLimit(soft: 2255, hard: 4096).check(peers: 1000)
    }
    #expect(error?.code == .notEnoughDescriptors)
    #expect(error?.detail == "2256 needed for 1000 peers, 2255 allowed")
  }

  @Test func `the soft limit is raised to the hard one`() throws {
    let limit = try DescriptorLimit.raise()
    #expect(limit.soft == limit.hard)
    #expect(try DescriptorLimit.current() == limit)
  }
}

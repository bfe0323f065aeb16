import FreshetRuntime
import Testing
import ZeroMQ

@Suite struct ProcessContextTests {
  @Test func `a process has one context for each number of threads`() throws {
    let one = try ProcessContext.context(peers: 1)
    #expect(try ProcessContext.context(peers: 2) === one)
    #expect(try ProcessContext.context(ioThreads: 2, peers: 1) !== one)
  }

  @Test func `more peers than there are descriptors for are refused`() throws {
    let error = #expect(throws: ZeroMQError.self) { try ProcessContext.context(peers: .max / 4) }
    #expect(error?.code == .notEnoughDescriptors)
  }
}

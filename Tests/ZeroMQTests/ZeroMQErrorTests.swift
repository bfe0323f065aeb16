import Testing
import ZeroMQ

@Suite struct ZeroMQErrorTests {
  @Test func `a description names the call, its subject and the cause`() {
    let error = ZeroMQError(.addressInUse, operation: "bind", detail: "tcp://127.0.0.1:1")
    #expect("\(error)" == "bind tcp://127.0.0.1:1: Address already in use")
  }

  @Test func `a code of the binding's own has a text`() {
    #expect("\(ZeroMQError.Code.tooManyFrames)" == "the message has more frames than allowed")
    #expect("\(ZeroMQError.Code.malformed)" == "the message is malformed")
    #expect("\(ZeroMQError.Code.notEnoughDescriptors)" == "not enough file descriptors")
    #expect("\(ZeroMQError.Code.unsupportedVersion)" == "libzmq is older than 4.3.4")
  }

  @Test func `codes can be matched in a switch`() {
    let code = ZeroMQError.Code.terminated
    switch code {
    case .addressInUse: Issue.record("not this one")
    case .terminated: break
    default: Issue.record("a code of libzmq's own was not recognised")
    }
  }
}

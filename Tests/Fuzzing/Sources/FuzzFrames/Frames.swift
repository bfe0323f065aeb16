import FuzzSupport

@testable import FreshetCore

/// Whole frames, header included: what is not of this format gets no further, and the header that is
/// taken is the one that is made.
func check(_ input: [UInt8]) {
  let body = decoded(input, factor: 8) { frame throws(WireError) in
    Array(try FrameHeader.message(in: frame, limit: WireLimits.message))
  }
  if let body { require(FrameHeader.frame(body) == input, "the header is another one") }
  let isForeign = body == nil
  require(!isForeign || decoded(input, Broadcast.init(decoding:)) == nil, "a foreign broadcast")
  require(!isForeign || decoded(input, AgentMessage.init(decoding:)) == nil, "a foreign message")
  require(
    !isForeign || decoded(input, CoordinatorMessage.init(decoding:)) == nil, "a foreign answer")
}

func seeds() -> [[UInt8]] {
  Samples.broadcasts.map { $0.encoded() } + MessageSamples.fromAgents.map { $0.encoded() }
    + MessageSamples.fromCoordinator.map { $0.encoded() }
}

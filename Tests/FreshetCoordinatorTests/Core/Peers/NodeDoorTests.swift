import FreshetCore
import Testing
import ZeroMQ

@testable import FreshetCoordinator

@Suite struct NodeDoorTests {
  private func door(_ keys: String..., nodes: Int = 3) -> NodeDoor {
    let grant = NodeGrant(name: "g", keys: keys, application: "a", maxNodes: nodes)
    return NodeDoor(NodePolicy(.keys([grant])))
  }

  private func request(_ credentials: ZAPRequest.Credentials) -> ZAPRequest {
    ZAPRequest(domain: "d", address: "10.0.0.7", routingID: [], credentials: credentials)
  }

  @Test func `a listed key is let in under its own text, and no other`() throws {
    let listed = try CurveKeyPair.generate().publicKey
    let other = try CurveKeyPair.generate().publicKey
    let door = door(listed.text)
    #expect(try door.decide(request(.curve(listed))) == .allow(userID: listed.text))
    #expect(door.decide(request(.curve(other))) == .deny)
    #expect(door.decide(request(.null)) == .deny)
    #expect(door.decide(request(.plain(user: listed.text, password: ""))) == .deny)
    #expect(NodeDoor(NodePolicy(.keys([]))).decide(request(.curve(listed))) == .deny)
  }

  @Test func `a port that asks for keys hears nobody without one, and a plain port no keys`() {
    let keyed = door("k")
    #expect(keyed.isKeyed && keyed.admits(.key("k")))
    #expect(!keyed.admits(.none) && !keyed.admits(.key("K")))
    let open = NodeDoor(NodePolicy(.open(permitsUnbounded: true)))
    #expect(!open.isKeyed && open.admits(.none) && !open.admits(.key("k")))
  }

  @Test func `a key has two connections for each of its nodes, and some to spare`() {
    let keyed = door("k", nodes: 3)
    #expect(keyed.connections(of: .key("k")) == 6 + NodeDoor.slack)
    #expect(keyed.connections(of: .key("x")) == 0)
    #expect(NodeDoor(NodePolicy(.open(permitsUnbounded: true))).connections(of: .none) == nil)
  }
}

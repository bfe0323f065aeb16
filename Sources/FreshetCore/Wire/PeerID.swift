/// The routing id of a peer of the ROUTER socket.
package struct PeerID: Hashable, Sendable {
  package let bytes: [UInt8]
  package init(_ bytes: [UInt8]) { self.bytes = bytes }
}

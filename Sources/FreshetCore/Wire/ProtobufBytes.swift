import SwiftProtobuf

/// Serialises a message.
///
/// Serialising cannot fail for a message without required fields and with valid text.
func bytes(of message: some Message) -> [UInt8] {
  invariant("\(type(of: message)) serialises") { try message.serializedBytes() }
}

/// Deserialises a message.
///
/// Fields from newer versions are ignored.
func message<Decoded: Message>(from bytes: some Collection<UInt8>) throws(WireError) -> Decoded {
  do {
    // No message nests deeper than four levels; the limit stops a crafted one from exhausting the stack.
    var options = BinaryDecodingOptions()
    options.messageDepthLimit = 8
    options.discardUnknownFields = true
    return try Decoded(serializedBytes: Array(bytes), options: options)
  } catch {
    throw .malformed("\(Decoded.protoMessageName): \(error)")
  }
}

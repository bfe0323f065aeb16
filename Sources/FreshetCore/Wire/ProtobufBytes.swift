import SwiftProtobuf

/// Serialises a message.
///
/// This cannot fail, because the messages have no required fields and only valid text.
func bytes(of message: some Message) -> [UInt8] {
  invariant("\(type(of: message)) serialises") { try message.serializedBytes() }
}

/// Deserialises a message.
///
/// Fields that only newer versions know are ignored.
func message<Decoded: Message>(from bytes: some Collection<UInt8>) throws(WireError) -> Decoded {
  do {
    // No message nests deeper than four levels. The limit keeps a crafted message from exhausting the stack.
    var options = BinaryDecodingOptions()
    options.messageDepthLimit = 8
    options.discardUnknownFields = true
    return try Decoded(serializedBytes: Array(bytes), options: options)
  } catch {
    throw .malformed("\(Decoded.protoMessageName): \(error)")
  }
}

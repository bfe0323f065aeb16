import SwiftProtobuf

/// The bytes of a message.
///
/// Serialising one that has no required fields and valid text cannot fail.
func bytes(of message: some Message) -> [UInt8] {
  do {
    return try message.serializedBytes()
  } catch {
    fatalError("broken invariant: \(type(of: message)) does not serialise: \(error)")
  }
}

/// The message that `bytes` hold.
///
/// Fields from newer versions are passed over.
func message<Decoded: Message>(from bytes: some Collection<UInt8>) throws(WireError) -> Decoded {
  do {
    // No message nests deeper than four; the bound stops a crafted one from using up the stack.
    var options = BinaryDecodingOptions()
    options.messageDepthLimit = 8
    options.discardUnknownFields = true
    return try Decoded(serializedBytes: Array(bytes), options: options)
  } catch {
    throw .malformed("\(Decoded.protoMessageName): \(error)")
  }
}

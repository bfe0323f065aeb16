import CZeroMQ

/// The long-term keys with which a process authenticates itself.
public struct CurveKeyPair: Sendable {
  /// The key by which peers know this process.
  public let publicKey: CurvePublicKey
  /// The key that only this process knows.
  public let secretKey: CurveSecretKey

  /// Generates new keys.
  ///
  /// - Throws: ``ZeroMQError/Code/notSupported`` if libzmq was built without CURVE.
  public static func generate() throws(ZeroMQError) -> CurveKeyPair {
    var publicText = [CChar](repeating: 0, count: CurvePublicKey.textCount + 1)
    var secretText = publicText
    try ZeroMQError.check(
      unsafe zmq_curve_keypair(&publicText, &secretText), "CurveKeyPair.generate")
    return CurveKeyPair(
      publicKey: try CurvePublicKey(text: text(of: publicText)),
      secretKey: try CurveSecretKey(text: text(of: secretText)))
  }

  /// Creates the pair to which a secret key belongs, by computing its public key.
  public init(secretKey: CurveSecretKey) throws(ZeroMQError) {
    var publicText = [CChar](repeating: 0, count: CurvePublicKey.textCount + 1)
    try ZeroMQError.check(
      unsafe zmq_curve_public(&publicText, secretKey.text), "CurveKeyPair")
    publicKey = try CurvePublicKey(text: Self.text(of: publicText))
    self.secretKey = secretKey
  }

  private init(publicKey: CurvePublicKey, secretKey: CurveSecretKey) {
    self.publicKey = publicKey
    self.secretKey = secretKey
  }

  private static func text(of characters: [CChar]) -> String {
    String(decoding: characters.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

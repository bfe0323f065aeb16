import Testing
import ZeroMQ

@Suite struct CurveKeyTests {
  /// The example of RFC 32 and libzmq's own manual.
  static let secretText = "JTKVSB%%)wK0E.X)V>+}o?pNmC{O&4W4b!Ni{Lh6"
  static let publicText = "Yne@$w-vo<fVvi]a<NY6T1ed:M$fCG*[IaLV{hID"

  @Test func `a public key follows from the secret one`() throws {
    let pair = try CurveKeyPair(secretKey: CurveSecretKey(text: Self.publicText))
    let again = try CurveKeyPair(secretKey: CurveSecretKey(bytes: pair.secretKey.bytes))
    #expect(pair.publicKey == again.publicKey)
    let generated = try CurveKeyPair.generate()
    #expect(try CurveKeyPair(secretKey: generated.secretKey).publicKey == generated.publicKey)
  }

  @Test func `text and bytes are the same key`() throws {
    let key = try CurvePublicKey(text: Self.publicText)
    #expect(key.bytes.count == 32)
    #expect(key.text == Self.publicText)
    #expect("\(key)" == Self.publicText)
    #expect(try CurvePublicKey(bytes: key.bytes) == key)
    let secret = try CurveSecretKey(text: Self.secretText)
    #expect(secret.text == Self.secretText)
    #expect(try CurveSecretKey(bytes: secret.bytes).text == Self.secretText)
    let ones = try CurvePublicKey(bytes: [UInt8](repeating: 1, count: 32))
    #expect(try CurvePublicKey(text: ones.text) == ones)
  }

  @Test func `each pair is another`() throws {
    let keys = try (0..<10).map { _ in try CurveKeyPair.generate().publicKey }
    #expect(Set(keys).count == 10)
  }

  @Test(arguments: [
    "", "short", String(publicText.dropLast()), publicText + "0",
    String(publicText.dropLast()) + "\"", String(publicText.dropLast()) + "~",
    String(publicText.dropLast()) + "\0", String(repeating: "é", count: 20),
    String(repeating: "#", count: 40),
  ])
  func `text that is no key is refused`(text: String) {
    let error = #expect(throws: ZeroMQError.self) { _ = try CurvePublicKey(text: text) }
    #expect(error?.code == .invalidArgument)
    #expect(throws: ZeroMQError.self) { _ = try CurveSecretKey(text: text) }
  }

  /// With these, any secret key agrees on the same secret; the last two differ in the bit that the curve ignores.
  @Test(arguments: [
    "0000000000000000000000000000000000000000",
    "0rr9100000000000000000000000000000000000",
    "&oLYpj3*xV7foF([T):m*6J=8OhdwFHggr4uRd:c",
    "u.0y]QFM){VcY:QOp*om1vMIksr9uQ/DK8D^4p[K",
    ")eNa=%nSc0%nSc0%nSc0%nSc0%nSc0%nSc0%nSaG",
    ")F)j^%nSc0%nSc0%nSc0%nSc0%nSc0%nSc0%nSaG",
    ")/is!%nSc0%nSc0%nSc0%nSc0%nSc0%nSc0%nSaG",
    "000000000000000000000000000000000000001H",
    ")F)j^%nSc0%nSc0%nSc0%nSc0%nSc0%nSc0%nSc0",
  ])
  func `a point of low order is no key`(text: String) throws {
    let error = #expect(throws: ZeroMQError.self) { _ = try CurvePublicKey(text: text) }
    #expect(error?.detail?.contains("low order") == true)
    // As a secret the bytes are as good as any.
    let bytes = try CurveSecretKey(text: text).bytes
    #expect(throws: ZeroMQError.self) { _ = try CurvePublicKey(bytes: bytes) }
  }

  @Test(arguments: [0, 31, 33])
  func `another number of bytes is refused`(count: Int) {
    let bytes = [UInt8](repeating: 1, count: count)
    let error = #expect(throws: ZeroMQError.self) { _ = try CurvePublicKey(bytes: bytes) }
    #expect(error?.detail == "\(count) bytes, 32 are needed")
    #expect(throws: ZeroMQError.self) { _ = try CurveSecretKey(bytes: bytes) }
  }

  @Test func `a secret does not show itself`() throws {
    let pair = try CurveKeyPair.generate()
    var dumped = ""
    dump(pair, to: &dumped)
    var options = SocketOptions()
    options.security = .curveServer(pair, clients: .anyKey)
    let shown = dumped + "\(pair)" + "\(options)" + String(reflecting: pair.secretKey)
    #expect(!shown.contains(pair.secretKey.text))
    #expect(!shown.contains("\(pair.secretKey.bytes)"))
    #expect(shown.contains("hidden"))
  }
}

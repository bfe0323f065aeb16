/// A received request: where to send the answer, and what was asked if the request is well-formed.
package struct ZAPEnvelope {
  package let peer: [UInt8]
  package let requestID: [UInt8]
  /// `nil` for a malformed request, which is refused.
  package let request: ZAPRequest?

  /// The number of frames before the credentials: peer, delimiter, version, request id, domain, address,
  /// routing id, mechanism.
  private static let headCount = 8
  /// The most frames of a request: no mechanism has more credentials than a name and a password.
  package static let frameLimit = headCount + 2

  /// - Returns: `nil` if there is not even a request id to answer.
  package init?(_ frames: [[UInt8]]) {
    guard frames.count >= 4, frames[1].isEmpty, frames[3].count <= 255 else { return nil }
    peer = frames[0]
    requestID = frames[3]
    request = Self.request(frames)
  }

  private static func request(_ frames: [[UInt8]]) -> ZAPRequest? {
    guard frames.count >= headCount, frames[2] == Array("1.0".utf8),
      let domain = String(validating: frames[4], as: UTF8.self),
      let address = String(validating: frames[5], as: UTF8.self),
      frames[6].count <= 255,
      let mechanism = String(validating: frames[7], as: UTF8.self),
      let credentials = credentials(mechanism, Array(frames[headCount...]))
    else { return nil }
    return ZAPRequest(
      domain: domain, address: address, routingID: frames[6], credentials: credentials)
  }

  private static func credentials(
    _ mechanism: String, _ frames: [[UInt8]]
  ) -> ZAPRequest.Credentials? {
    switch (mechanism, frames.count) {
    case ("NULL", 0): return .null
    case ("PLAIN", 2):
      guard let user = String(validating: frames[0], as: UTF8.self),
        let password = String(validating: frames[1], as: UTF8.self)
      else { return nil }
      return .plain(user: user, password: password)
    case ("CURVE", 1):
      guard let key = try? CurvePublicKey(bytes: frames[0]) else { return nil }
      return .curve(key)
    case ("NULL", _), ("PLAIN", _), ("CURVE", _): return nil
    default: return .other(mechanism: mechanism, frames: frames)
    }
  }
}

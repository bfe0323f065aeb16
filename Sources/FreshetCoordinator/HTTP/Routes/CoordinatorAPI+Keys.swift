import Foundation
import FreshetAPI
import FreshetCore
import Hummingbird
import ZeroMQ

extension CoordinatorAPI {
  /// The longest body of a revocation, in bytes.
  private static let longestRevocation = 4_096

  /// `GET /v1/keys`: the grants of keys for nodes.
  func nodeKeys(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    let fleet = await commands.fleet()
    return try .json(NodeKeysDocument(gateInForce.nodes.book, in: fleet))
  }

  /// `POST /v1/keys/{name}/revoke`: revokes a grant's keys, for good.
  func revokeNodeKeys(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    _ = try QueryParameters(request)
    let part = context.parameters.get("name") ?? ""
    let name = part.removingPercentEncoding ?? part
    let asked = try await withBody(
      of: request, from: pool(for: identity), atMost: Self.longestRevocation
    ) { body in
      guard !body.isEmpty else { return RevocationRequest(key: nil) }
      try PublishRequest.check(body, atMost: Self.longestRevocation, of: "the key to revoke,")
      return try PublishRequest.decode(RevocationRequest.self, body)
    }
    // Asked before, because whoever is cut off leaves the fleet.
    let fleet = await commands.fleet()
    let revocation: NodeRevocation
    do throws(NodeKeyDesk.Fault) {
      revocation = try gateInForce.nodes.revoke(
        name, key: asked.key, at: gate.wallTime, by: identity.actor)
    } catch {
      throw Problem(error)
    }
    gate.log(revocation, by: identity.actor)
    return try .json(RevocationDocument(revocation, in: fleet))
  }
}

extension Problem {
  /// The public key that belongs to the secret key `text`; nil if it is none.
  private static func publicHalf(of text: String) -> String? {
    guard let secret = try? CurveSecretKey(text: text) else { return nil }
    return (try? CurveKeyPair(secretKey: secret))?.publicKey.text
  }

  fileprivate init(_ fault: NodeKeyDesk.Fault) {
    switch fault {
    case .refused(.unknownGrant(let name, let nearest)):
      self.init(
        .unknownNodeKey,
        "the access file has no grant '\(name.shown(64))' below 'nodes'; "
          + (nearest.isEmpty
            ? "see `freshet keys list`" : "did you mean \(nearest.joined(separator: ", or "))?"),
        allowed: nearest.isEmpty ? nil : nearest)
    case .refused(.unknownKey(let key, let grant, let keys)):
      // What was given is not repeated: it may be a secret.
      let own = Self.publicHalf(of: key).flatMap { half in keys.first { $0.isIdentical(to: half) } }
      self.init(
        .unknownNodeKey,
        own.map {
          "the key given is the secret half of a key of '\(grant)'; give the public one: \($0)"
        }
          ?? "'\(grant)' has no such key; give one of its public keys: \(keys.joined(separator: " "))",
        field: "key", allowed: keys)
    case .refused(.full(let limit)):
      self.init(
        .notRevoked,
        "\(limit) keys are revoked already, and no more can be; take the key out of the access file "
          + "and reload it")
    case .notDurable(let error):
      self.init(
        .notRevoked,
        "the key is still in force, because its revocation cannot be written down: \(error); take the "
          + "key out of the access file and reload it")
    }
  }
}

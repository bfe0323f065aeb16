import FreshetCore
import ZeroMQ

extension NodeDoor {
  /// Decides about a handshake; who is let in is known by its key's text from then on.
  ///
  /// The refusal is the one that costs this side nothing more. An agent that it meets connects anew by itself, so a key
  /// that is listed later gets in.
  func decide(_ request: ZAPRequest) -> ZAPReply {
    guard case .curve(let key) = request.credentials, admits(.key(key.text)) else { return .deny }
    return (try? .allow(userID: key.text)) ?? .deny
  }
}

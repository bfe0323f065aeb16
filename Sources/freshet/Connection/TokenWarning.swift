import FreshetCore
import FreshetTerminal

/// The warning that a token is sent in clear, once for each process.
enum TokenWarning {
  private static let isGiven = Guarded(false)

  /// Warns before a token is sent to `host`.
  static func once(_ host: String) {
    let isFirst = isGiven.withLock { isGiven in
      defer { isGiven = true }
      return !isGiven
    }
    guard isFirst else { return }
    Console.warn(
      "the token is sent to \(host.shown(256)) in clear: whoever listens on the way can use it; let the coordinator "
        + "speak TLS, and begin the URL with https://")
  }
}

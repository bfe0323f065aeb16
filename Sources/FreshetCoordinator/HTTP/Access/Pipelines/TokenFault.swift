import FreshetCore

/// Why the token of a pipeline is not accepted.
package enum TokenFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// The token is not a JSON web token of a supported form.
  case malformed(String)
  /// No issuer in the access file has this `iss`.
  case unknownIssuer(String)
  /// The access file does not permit the token's algorithm for the issuer.
  case algorithm(String, allowed: [String])
  /// The issuer has no key with this id for the algorithm.
  case unknownKey(String)
  /// The signature was not made with the issuer's key.
  case signature
  case audience(expected: String)
  case expired(secondsAgo: Int64)
  case notYetValid
  /// The token is valid for longer than the access file permits.
  case lifetime(seconds: Int64, longest: Int64)
  /// No pipeline in the access file matches; the mismatches are those of the nearest one.
  case noPipeline(mismatches: [String])

  package var description: String {
    switch self {
    case .malformed(let problem): "the token is malformed: \(problem)"
    case .unknownIssuer(let issuer):
      "the token's issuer '\(issuer.shown(256))' is not in the access file; add it to 'issuers'"
    case .algorithm(let name, let allowed):
      "the token is signed with '\(name.shown(16))'; the access file permits "
        + allowed.joined(separator: ", ")
    case .unknownKey(let name): "the issuer has no key '\(name.shown(128))' for this algorithm"
    case .signature: "the token's signature is not its issuer's"
    case .audience(let expected):
      "the token is for another audience; ask the CI system for one with the audience '\(expected)'"
    case .expired(let seconds):
      "the token expired \(seconds) s ago; ask the CI system for a new one, and check the clocks"
    case .notYetValid: "the token is not valid yet; check the clocks"
    case .lifetime(let seconds, let longest):
      "the token is valid for \(seconds) s, and at most \(longest) s are permitted (longestLifetime)"
    case .noPipeline(let mismatches):
      "no pipeline in the access file matches the token"
        + (mismatches.isEmpty ? "" : ": " + mismatches.joined(separator: ", "))
    }
  }
}

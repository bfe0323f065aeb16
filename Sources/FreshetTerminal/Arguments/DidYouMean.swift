import FreshetCore

/// Suggestions for misspelt words.
package enum DidYouMean {
  /// The candidate nearest to `text`; nil if none is near.
  package static func nearest(
    _ text: String, among candidates: some Sequence<String>
  ) -> String? {
    var nearest: (text: String, distance: Int)?
    // A text longer than any name is not a misspelling.
    guard text.utf8.count <= 64 else { return nil }
    for candidate in candidates where candidate != text {
      let length = max(text.count, candidate.count)
      let limit = min((nearest?.distance ?? 4) - 1, max(1, length / 4))
      guard limit >= 0, let distance = EditDistance.between(text, candidate, atMost: limit) else {
        continue
      }
      nearest = (candidate, distance)
    }
    return nearest?.text
  }

  /// A hint such as `; did you mean 'before'?`; empty if none of `candidates` is near.
  package static func hint(_ text: String, among candidates: some Sequence<String>) -> String {
    nearest(text, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}

extension CommandFailure {
  /// The same failure with a suggestion for the first of `words` that is not in `allowed`.
  package func suggesting(_ words: [String], among allowed: [String]) -> CommandFailure {
    guard let word = words.first(where: { !allowed.contains($0) }) else { return self }
    return with(message: message + DidYouMean.hint(word, among: allowed))
  }
}

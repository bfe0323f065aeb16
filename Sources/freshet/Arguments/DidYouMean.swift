import FreshetCore

/// What whoever wrote something that nobody knows probably meant.
package enum DidYouMean {
  /// The nearest of `candidates`; nil if none is near.
  package static func nearest(
    _ text: String, among candidates: some Sequence<String>
  ) -> String? {
    var nearest: (text: String, distance: Int)?
    // Longer than any name: it is no slip.
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

  /// Such as `; did you mean 'before'?`; empty if none of `candidates` is near.
  package static func hint(_ text: String, among candidates: some Sequence<String>) -> String {
    nearest(text, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
  }
}

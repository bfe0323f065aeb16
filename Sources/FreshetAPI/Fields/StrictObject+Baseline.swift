import FreshetCore

extension StrictObject {
  /// Decodes a position in a log, such as `1-9c41…@42`; nil if the field is absent.
  func optionalBaseline(_ name: String) throws(Problem) -> Baseline? {
    guard let text = try optionalString(name) else { return nil }
    guard let baseline = Baseline(text) else {
      throw Problem(
        .invalidValue,
        "\(path(of: name)) is '\(text.shown(64))', which is not a position in a log; "
          + "give an epoch, an @ and a number, as in the head of /v1/state",
        field: path(of: name), index: batchIndex)
    }
    return baseline
  }
}

/// Why a fleet cannot tell which model a key is of.
///
/// It depends on what the fleet knows at the moment, so it is no error of the request: the model is asked, and
/// its answer is not cached.
public enum UnresolvedModel: Hashable, Sendable, CustomStringConvertible {
  /// It is not known what this alias resolves to: the node has not joined, its log is new, or no event has said
  /// so.
  case unknownAlias(String)
  /// The fleet knows this model's name as an alias; these are the models that it resolves to.
  case aliasAsModel(String, resolvesTo: [String])

  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .unknownAlias(let alias):
      "it is not known what the alias '\(alias)' resolves to; publish a ModelSwap, or give the model"
    case .aliasAsModel(let alias, let models):
      "'\(alias)' is an alias; give the model that it resolves to (\(models.joined(separator: ", "))),"
        + " or .alias"
    }
  }
}

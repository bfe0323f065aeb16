/// Why a fleet cannot tell which model a key is of.
///
/// It depends on what the fleet knows at that moment, so it is no error of the request: the model is called, and its
/// answer is not cached.
public enum UnresolvedModel: Hashable, Sendable, CustomStringConvertible {
  /// The fleet does not know what this alias resolves to.
  ///
  /// The node has not joined, its log is new, or no event has named the alias.
  case unknownAlias(String)
  /// The fleet knows this model name as an alias, which resolves to these models.
  case aliasAsModel(String, resolvesTo: [String])

  /// The problem, and what to do about it.
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

import FreshetCache
import FreshetPlan

/// The files that the tools of one set are read from.
enum ToolFiles {
  /// The tools that they hold together.
  static func items(in paths: [String]) throws(CommandFailure) -> [ToolFile.Item] {
    try InputFile.checkOnce(paths)
    var items: [ToolFile.Item] = []
    for path in paths {
      let bytes = try InputFile.read(path)
      items += try CommandFailure.planning { () throws(PlanError) in
        try ToolFile.items(in: bytes, at: InputFile.name(path))
      }
    }
    return items
  }

  /// The hash of the set that they hold together.
  static func hash(
    of items: [ToolFile.Item], in paths: [String], ordered: Bool
  ) throws(CommandFailure) -> String {
    try CommandFailure.planning { () throws(PlanError) in
      try ToolFile.hash(
        of: items, order: ordered ? .significant : .insignificant,
        at: paths.map(InputFile.name).joined(separator: ", "))
    }
  }
}

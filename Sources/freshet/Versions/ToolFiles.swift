import FreshetCache
import FreshetPlan
import FreshetTerminal

/// Reads the tools of one set from its files.
enum ToolFiles {
  /// The tools in all files.
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

  /// The hash of the set that the files form.
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

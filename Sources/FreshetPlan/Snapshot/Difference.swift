import FreshetCache
import FreshetCore

/// Finds the first difference between two versions of an entry, for display.
enum Difference {
  /// The place of the first difference, and a short description.
  static func between(
    _ old: Snapshot.Entry, _ new: Snapshot.Entry
  ) -> (place: String, text: String) {
    switch (old.content, new.content) {
    case (.text(let oldPath, let before), .text(let path, let after)):
      if oldPath != path { return (path, "was \(oldPath)") }
      guard let line = firstLine(before, after) else { return (path, "is hashed otherwise") }
      return ("\(path):\(line)", "changed")
    case (.tools(let before, let order), .tools(let after, let newOrder)):
      if order != newOrder {
        return (
          new.place,
          "the order of the tools counts \(newOrder == .significant ? "now" : "no longer")"
        )
      }
      return ToolDifference.between(before, after, new.place)
    case (.stated, .stated):
      return (
        new.place,
        "\(new.versions.joined(separator: ", ")) instead of \(old.versions.joined(separator: ", "))"
      )
    case (_, .opaque(let path)), (_, .text(let path, _)): return (path, "changed")
    default: return (new.place, "changed")
    }
  }

  /// The file, command or manifest line from which an entry's versions come.
  static func origin(_ entry: Snapshot.Entry) -> String {
    switch entry.content {
    case .stated: entry.place
    case .text(let path, _), .opaque(let path): path
    case .tools(let items, _): items.first?.path ?? entry.place
    }
  }

  /// The first line that differs, from 1; nil if none does.
  static func firstLine(_ before: [UInt8], _ after: [UInt8]) -> Int? {
    let before = ContentVersion.normalized(before)
    let after = ContentVersion.normalized(after)
    guard before != after else { return nil }
    let same = zip(before, after).prefix { $0 == $1 }.count
    return after.prefix(same).count { $0 == 0x0A } + 1
  }
}

import FreshetCache
import FreshetCore

/// Where two states of one thing differ first, for people.
enum Difference {
  /// Where, and in a few words what.
  static func between(
    _ old: Snapshot.Entry, _ new: Snapshot.Entry
  ) -> (place: String, text: String) {
    switch (old.content, new.content) {
    case (.text(let oldPath, let before), .text(let path, let after)):
      if oldPath != path { return (path, "was \(oldPath)") }
      guard let line = firstLine(before, after) else { return (path, "is hashed otherwise") }
      return ("\(path):\(line)", "changed")
    case (.tools(let before), .tools(let after)): return tools(before, after, new.place)
    case (.stated, .stated):
      return (
        new.place,
        "\(new.versions.joined(separator: ", ")) instead of \(old.versions.joined(separator: ", "))"
      )
    case (_, .opaque(let path)), (_, .text(let path, _)): return (path, "changed")
    default: return (new.place, "changed")
    }
  }

  /// Where a thing's versions come from.
  static func origin(_ entry: Snapshot.Entry) -> String {
    switch entry.content {
    case .stated: entry.place
    case .text(let path, _), .opaque(let path): path
    case .tools(let items): items.first?.path ?? entry.place
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

  private static func tools(
    _ before: [ToolFile.Item], _ after: [ToolFile.Item], _ place: String
  ) -> (place: String, text: String) {
    let names = Set(after.map(\.tool.name))
    for item in after {
      guard let old = before.first(where: { $0.tool.name == item.tool.name }) else {
        return (item.path, "tool \(item.tool.name) is new")
      }
      if old.tool.description != item.tool.description {
        return (item.path, "/\(item.tool.name)/description changed")
      }
      if let pointer = pointer(old.parameters, item.parameters) {
        return (item.path, "/\(item.tool.name)/parameters\(pointer) changed")
      }
    }
    if let gone = before.first(where: { !names.contains($0.tool.name) }) {
      return (after.first?.path ?? place, "tool \(gone.tool.name) is gone")
    }
    return (after.first?.path ?? place, "the tools stand in another order")
  }

  /// The JSON pointer (RFC 6901) of the first place that differs; nil if none does.
  static func pointer(_ old: JSONValue, _ new: JSONValue) -> String? {
    switch (old, new) {
    case (.object(let before), .object(let after)):
      for member in after {
        let token = "/" + escaped(member.name)
        guard let old = before.first(where: { $0.name == member.name }) else { return token }
        if let rest = pointer(old.value, member.value) { return token + rest }
      }
      let gone = before.first { member in !after.contains { $0.name == member.name } }
      return gone.map { "/" + escaped($0.name) }
    case (.array(let before), .array(let after)):
      for index in 0..<max(before.count, after.count) {
        guard index < before.count, index < after.count else { return "/\(index)" }
        if let rest = pointer(before[index], after[index]) { return "/\(index)" + rest }
      }
      return nil
    default: return old == new ? nil : ""
    }
  }

  private static func escaped(_ name: String) -> String {
    name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}

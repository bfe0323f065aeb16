import FreshetCache

/// Where two states of a tool set differ first, for people.
enum ToolDifference {
  /// Where, and in a few words what; `place` stands for tools that are in no file.
  static func between(
    _ before: [ToolFile.Item], _ after: [ToolFile.Item], _ place: String
  ) -> (place: String, text: String) {
    // A tool that is there as it was has not changed, wherever it stands and whatever others are called.
    let kept = Set(before.map(\.tool)).intersection(after.map(\.tool))
    var earlier = before.filter { !kept.contains($0.tool) }
    for item in after where !kept.contains(item.tool) {
      guard let index = earlier.firstIndex(where: { $0.tool.label == item.tool.label }) else {
        return (item.path, "tool \(item.tool.label) is new")
      }
      let old = earlier.remove(at: index)
      if let pointer = pointer(old.value, item.value) {
        return (item.path, JSONPointer.token(item.tool.label) + pointer + " changed")
      }
    }
    let first = after.first?.path ?? place
    if let gone = earlier.first { return (first, "tool \(gone.tool.label) is gone") }
    return (first, "the tools stand in another order")
  }

  /// The JSON pointer (RFC 6901) of the first place that differs; nil if none does.
  static func pointer(_ old: JSONValue, _ new: JSONValue) -> String? {
    switch (old, new) {
    case (.object(let before), .object(let after)):
      for member in after {
        let token = JSONPointer.token(member.name)
        guard let old = old[member.name] else { return token }
        if let rest = pointer(old, member.value) { return token + rest }
      }
      let gone = before.first { new[$0.name] == nil }
      return gone.map { JSONPointer.token($0.name) }
    case (.array(let before), .array(let after)):
      for index in 0..<max(before.count, after.count) {
        guard index < before.count, index < after.count else { return "/\(index)" }
        if let rest = pointer(before[index], after[index]) { return "/\(index)" + rest }
      }
      return nil
    // By their bytes: strings that only look alike are different ones.
    case (.string(let before), .string(let after)):
      return before.utf8.elementsEqual(after.utf8) ? nil : ""
    default: return old == new ? nil : ""
    }
  }
}

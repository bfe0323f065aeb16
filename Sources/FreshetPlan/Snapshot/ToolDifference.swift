import FreshetCache
import FreshetCore
import StrictText

/// Finds the first difference between two versions of a tool set, for display.
enum ToolDifference {
  /// The place of the first difference, and a short description.
  ///
  /// `place` is used for tools that are in no file.
  static func between(
    _ before: [ToolFile.Item], _ after: [ToolFile.Item], _ place: String
  ) -> (place: String, text: String) {
    // An identical tool has not changed, wherever it stands and whatever names the other tools have.
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

  /// The JSON pointer (RFC 6901) of the first difference; nil if there is none.
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
    // Compares bytes, because strings that only look alike are different.
    case (.string(let before), .string(let after)):
      return before.isIdentical(to: after) ? nil : ""
    default: return old == new ? nil : ""
    }
  }
}

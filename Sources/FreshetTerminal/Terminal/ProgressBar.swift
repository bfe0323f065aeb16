/// A bar that shows how many nodes have settled.
package enum ProgressBar {
  /// The width below which only the text is shown.
  private static let narrowest = 40
  private static let widest = 40

  /// One line, at most `width` characters: `[######------] 3 of 6 nodes settled`.
  package static func line(settled: Int, total: Int, width: Int) -> String {
    let text = "\(settled) of \(Quantity.count(total, "node", "nodes")) settled"
    let room = min(widest, width - text.count - 3)
    guard width >= narrowest, room >= 5 else { return String(text.prefix(max(0, width))) }
    let filled = total == 0 ? room : room * min(max(settled, 0), total) / total
    return "[" + String(repeating: "#", count: filled)
      + String(repeating: "-", count: room - filled) + "] " + text
  }
}

import FreshetCore
import StrictText
import StrictYAML

/// A value in the access file, parsed strictly; errors name its place.
typealias AccessNode = StrictNode<YAMLTree, AccessFileError>

/// The fields of an object in the access file, all of them known.
typealias AccessFields = AccessNode.Fields

extension AccessNode {
  /// Parses the top of the file.
  init(yaml text: String) throws(AccessFileError) {
    do {
      self.init(try YAMLTree(parsing: text))
    } catch {
      throw AccessFileError(error)
    }
  }

  /// The object's names and texts, sorted by name.
  func texts() throws(AccessFileError) -> [(name: String, value: String)] {
    var texts: [(name: String, value: String)] = []
    for (name, value) in try members() {
      guard let name = name.tree.text, !name.isEmpty else {
        throw name.fault("has a field without a name")
      }
      guard name.isNormal else { throw value.fault(.isNotNormal) }
      texts.append((name, try value.text()))
    }
    return texts.sorted { $0.name < $1.name }
  }

  /// The elements of a list.
  func list(atMost limit: Int = 1_000) throws(AccessFileError) -> [AccessNode] {
    try elements(atMost: limit)
  }

  /// A text that is not empty, of at most 1,024 bytes of UTF-8.
  func text() throws(AccessFileError) -> String { try text(atMost: 1_024) }

  /// A name of 1 to 64 ASCII letters, digits, `-`, `_` and `.`, short enough for the log.
  func name() throws(AccessFileError) -> String {
    let text = try text(atMost: 64)
    guard
      text.utf8.allSatisfy({
        48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || [45, 46, 95].contains($0)
      })
    else { throw fault("is '\(text)'; give letters, digits, '-', '_' and '.', at most 64") }
    return text
  }

  func duration(in range: ClosedRange<Duration>) throws(AccessFileError) -> Duration {
    let text = try text()
    guard let duration = try? DurationText.parse(text), range.contains(duration) else {
      throw fault(
        "is '\(text)'; give \(DurationText.format(range.lowerBound)) to "
          + "\(DurationText.format(range.upperBound))")
    }
    return duration
  }

  /// Whether the value permits something that is refused unless it is written down: `permitted` or `refused`.
  func isPermitted() throws(AccessFileError) -> Bool {
    try choice(of: Permission.self) == .permitted
  }

  /// One of the cases of `type`, by its raw value.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    of type: Choice.Type
  ) throws(AccessFileError) -> Choice {
    try choice(of: type, atMost: 1_024)
  }
}

private enum Permission: String, CaseIterable { case permitted, refused }

import FreshetCore
import Yams

/// One node of the manifest with its place, read strictly.
struct ManifestNode {
  let node: Node
  let file: String

  /// The file, line and column of the node.
  var place: String {
    guard let mark = node.mark else { return file }
    return "\(file):\(mark.line):\(mark.column)"
  }

  func fail(_ message: String) -> PlanError { PlanError(.manifest, place, message) }

  /// The mapping's entries; throws for unknown and repeated fields.
  func fields(_ what: String, allowed: [String]) throws(PlanError) -> [String: ManifestNode] {
    var fields: [String: ManifestNode] = [:]
    for (name, value) in try entries(what) {
      let text = name.node.scalar?.string
      guard let text, allowed.contains(text) else {
        throw name.fail(
          "unknown field '\((text ?? "?").shown(64))' of \(what); give one of "
            + allowed.joined(separator: ", "))
      }
      fields[text] = value
    }
    return fields
  }

  /// The mapping's entries, in order.
  func entries(_ what: String) throws(PlanError) -> [(name: ManifestNode, value: ManifestNode)] {
    guard let mapping = node.mapping else {
      throw fail("\(what) is no mapping; write `name: value` lines")
    }
    return mapping.map {
      (ManifestNode(node: $0.key, file: file), ManifestNode(node: $0.value, file: file))
    }
  }

  func list(_ what: String) throws(PlanError) -> [ManifestNode] {
    guard let sequence = node.sequence else {
      throw fail("\(what) is no list; begin each entry with `- `")
    }
    guard !sequence.isEmpty else { throw fail("\(what) is empty; give at least one") }
    return sequence.map { ManifestNode(node: $0, file: file) }
  }

  func text(_ what: String, atMost bytes: Int = EventLimits.idBytes) throws(PlanError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw fail("\(what) is no text, or empty; give a text")
    }
    guard text.utf8.count <= bytes else {
      throw fail("\(what) has \(text.utf8.count) bytes; give at most \(bytes)")
    }
    return text
  }

  func texts(_ what: String, atMost count: Int) throws(PlanError) -> [String] {
    let list = try list(what)
    guard list.count <= count else {
      throw fail("\(what) has \(list.count) elements; give at most \(count)")
    }
    var texts: [String] = []
    for element in list {
      let text = try element.text("an element of \(what)")
      guard !texts.contains(text) else { throw element.fail("'\(text)' stands in \(what) twice") }
      texts.append(text)
    }
    return texts
  }

  /// A program and its arguments.
  func command(_ what: String) throws(PlanError) -> [String] {
    var words: [String] = []
    for element in try list(what) { words.append(try element.text(what, atMost: 4_096)) }
    return words
  }

  /// A path below the manifest's directory.
  func path(_ what: String) throws(PlanError) -> String {
    let path = try text(what, atMost: 4_096)
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { ["", ".", ".."].contains($0) }) else {
      throw fail("\(what) is '\(path)'; give a path below the manifest, without '.', '..' or '//'")
    }
    return path
  }

  func duration(_ what: String, atMost limit: Duration) throws(PlanError) -> Duration {
    let text = try text(what)
    let duration: Duration
    do {
      duration = try DurationText.parse(text)
    } catch {
      throw fail("\(what): \(error)")
    }
    guard duration <= limit else {
      throw fail("\(what) is '\(text)'; give 0s to \(DurationText.format(limit))")
    }
    return duration
  }

  func flag(_ what: String) throws(PlanError) -> Bool {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default: throw fail("\(what) is neither true nor false; give one of them")
    }
  }

  /// A word from a fixed set.
  func word<Word: RawRepresentable & CaseIterable>(
    _ what: String, as type: Word.Type
  ) throws(PlanError) -> Word where Word.RawValue == String {
    let text = try text(what)
    guard let word = Word(rawValue: text) else {
      throw fail(
        "\(what) is '\(text.shown(64))'; give one of "
          + Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }
}

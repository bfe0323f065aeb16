import FreshetCore
import StrictText
import StrictYAML

/// A value in the manifest, read strictly; errors name its place.
typealias ManifestNode = StrictNode<YAMLTree, PlanError>

extension ManifestNode {
  /// Parses the top of the manifest.
  init(yaml text: String, file: String) throws(PlanError) {
    do {
      self.init(try YAMLTree(parsing: text), file: file)
    } catch {
      throw PlanError(error, file: file)
    }
  }

  /// The elements of a list, at least one.
  func list(_ what: String) throws(PlanError) -> [ManifestNode] {
    let elements = try elements(what)
    guard !elements.isEmpty else { throw fault("\(what) is empty; give at least one") }
    return elements
  }

  /// A text that is not empty, as long as an id may be.
  func text(_ what: String) throws(PlanError) -> String {
    let text = try text(what, atMost: EventLimits.idBytes)
    guard text.isNormal else { throw fault("\(what) \(String.isNotNormal)") }
    return text
  }

  func texts(_ what: String, atMost count: Int) throws(PlanError) -> [String] {
    let list = try list(what)
    guard list.count <= count else {
      throw fault(.tooManyElements(list.count, limit: count), what)
    }
    var texts: [String] = []
    for element in list {
      let text = try element.text("an element of \(what)")
      guard !texts.contains(text) else { throw element.fault("'\(text)' stands in \(what) twice") }
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
      throw fault("\(what) is '\(path)'; give a path below the manifest, without '.', '..' or '//'")
    }
    return path
  }

  func duration(_ what: String, atMost limit: Duration) throws(PlanError) -> Duration {
    let text = try text(what)
    let duration: Duration
    do {
      duration = try DurationText.parse(text)
    } catch {
      throw fault("\(what): \(error)")
    }
    guard duration <= limit else {
      throw fault("\(what) is '\(text)'; give 0s to \(DurationText.format(limit))")
    }
    return duration
  }

  /// A word from a fixed set.
  func word<Word: RawRepresentable<String> & CaseIterable>(
    _ what: String, as type: Word.Type
  ) throws(PlanError) -> Word {
    try choice(what, of: type, atMost: EventLimits.idBytes)
  }
}

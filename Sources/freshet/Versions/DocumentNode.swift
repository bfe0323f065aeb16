import FreshetCache

/// A value in a JSON document with its place, read strictly so that typing errors are found.
struct DocumentNode {
  let value: JSONValue
  let file: String
  /// Its place, as a JSON pointer.
  let pointer: String

  /// Parses the document in `bytes`.
  static func root(of bytes: [UInt8], file: String) throws(CommandFailure) -> DocumentNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.invalidInput, "\(file) is not in UTF-8; save it in UTF-8")
    }
    do {
      return DocumentNode(value: try JSONParser.parse(text), file: file, pointer: "")
    } catch {
      throw CommandFailure(.invalidInput, "\(file) cannot be read as JSON: \(error)")
    }
  }

  func fail(_ what: String) -> CommandFailure {
    CommandFailure(
      .invalidInput, pointer.isEmpty ? "\(file): \(what)" : "\(file): \(pointer) \(what)")
  }

  /// The object's members; throws if there are others than `allowed`.
  func members(_ allowed: [String]) throws(CommandFailure) -> [String: DocumentNode] {
    guard case .object(let members) = value else {
      throw fail("is no object; give one with " + allowed.joined(separator: ", "))
    }
    var nodes: [String: DocumentNode] = [:]
    for member in members {
      guard allowed.contains(member.name) else {
        throw fail(
          "has an unknown member '\(PlainText.line(String(member.name.prefix(64))))'; give one of "
            + allowed.joined(separator: ", "))
      }
      nodes[member.name] = DocumentNode(
        value: member.value, file: file, pointer: pointer + JSONPointer.token(member.name))
    }
    return nodes
  }

  /// The object's members in order, whatever their names.
  func entries() throws(CommandFailure) -> [(name: String, value: DocumentNode)] {
    guard case .object(let members) = value else { throw fail("is no object; give one") }
    return members.map { member in
      let place = pointer + JSONPointer.token(member.name)
      return (member.name, DocumentNode(value: member.value, file: file, pointer: place))
    }
  }

  func text() throws(CommandFailure) -> String {
    guard case .string(let text) = value else { throw fail("is no string; give one") }
    return text
  }

  func flag() throws(CommandFailure) -> Bool {
    guard case .bool(let flag) = value else { throw fail("is neither true nor false; give one") }
    return flag
  }

  func list() throws(CommandFailure) -> [DocumentNode] {
    guard case .array(let elements) = value else { throw fail("is no list; give one") }
    return elements.enumerated().map { index, element in
      DocumentNode(value: element, file: file, pointer: "\(pointer)/\(index)")
    }
  }

  func texts() throws(CommandFailure) -> [String] {
    var texts: [String] = []
    for element in try list() { texts.append(try element.text()) }
    return texts
  }
}

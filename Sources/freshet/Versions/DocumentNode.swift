import FreshetCache
import FreshetTerminal
import StrictText

/// A value in a JSON document with its place, read strictly so that typing errors are found.
typealias DocumentNode = StrictNode<JSONValue, CommandFailure>

extension DocumentNode {
  /// Parses the document in `bytes`.
  static func root(of bytes: [UInt8], file: String) throws(CommandFailure) -> DocumentNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.invalidInput, "\(file) is not in UTF-8; save it in UTF-8")
    }
    do {
      return DocumentNode(try JSONParser.parse(text), file: file)
    } catch {
      throw CommandFailure(.invalidInput, "\(file) cannot be read as JSON: \(error)")
    }
  }

  /// A text of any length.
  func text() throws(CommandFailure) -> String {
    guard let text = tree.text else { throw fault(.noText) }
    return text
  }

  func texts() throws(CommandFailure) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.text()) }
    return texts
  }
}

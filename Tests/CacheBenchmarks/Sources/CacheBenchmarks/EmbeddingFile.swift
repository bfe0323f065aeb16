import Foundation
import FreshetCache

/// The embeddings of real questions that `Embeddings/embed.py` has made.
struct EmbeddingFile {
  /// A question of which only its intent and its embedding are known.
  struct Row {
    var intent: String
    var numbers: [Float]
    var embedding: Embedding
  }

  /// Questions that are answered.
  var stored: [Row] = []
  /// Questions that are asked then.
  var asked: [Row] = []

  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    guard lines.first == "part,intent,embedding" else { throw CocoaError(.fileReadCorruptFile) }
    for line in lines.dropFirst() {
      let parts = line.split(separator: ",")
      guard parts.count == 3, let bytes = Data(base64Encoded: String(parts[2])) else {
        throw CocoaError(.fileReadCorruptFile)
      }
      let numbers = bytes.map { Float(Int8(bitPattern: $0)) }
      let row = Row(
        intent: String(parts[1]), numbers: numbers, embedding: try Embedding(numbers))
      if parts[0] == "stored" { stored.append(row) } else { asked.append(row) }
    }
    if stored.isEmpty || asked.isEmpty { throw CocoaError(.fileReadCorruptFile) }
  }
}

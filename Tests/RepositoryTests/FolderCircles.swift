/// The folders of one target that use each other's types, directly or through others.
///
/// It judges by names: a folder uses another if its code, without comments and strings, has the name of a
/// top-level type that a file of the other declares. Names that two folders declare belong to the first.
struct FolderCircles {
  /// One file: the first-level folder that it is in, and its text.
  struct File {
    var folder: String
    var text: String
  }

  /// The folders that each folder uses, with one type that shows it.
  private(set) var uses: [String: [String: String]] = [:]

  init(_ files: [File]) throws {
    let declaration = try Regex(
      #"(?m)^(?:@\w+(?:\([^)]*\))? +)*((?:[a-z]+ )*)(?:struct|class|enum|actor|protocol|typealias) +"#
        + #"([A-Z]\w*)"#,
      as: (Substring, Substring, Substring).self)
    let codes = try files.map { (folder: $0.folder, text: try Self.code($0.text)) }
    var owners: [Substring: String] = [:]
    for file in codes {
      for match in file.text.matches(of: declaration) {
        guard !match.output.1.contains("private ") else { continue }
        owners[match.output.2] = owners[match.output.2] ?? file.folder
      }
    }
    for file in codes {
      for word in file.text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }) {
        guard let owner = owners[word], owner != file.folder else { continue }
        uses[file.folder, default: [:]][owner] = String(word)
      }
    }
  }

  /// Every pair of folders in a circle, as `A uses B (Type)`, in order; empty if there is no circle.
  var faults: [String] {
    uses.flatMap { folder, others in
      others.filter { reachable(from: $0.key).contains(folder) }
        .map { "\(folder) uses \($0.key) (\($0.value))" }
    }.sorted()
  }

  private func reachable(from folder: String) -> Set<String> {
    var found: Set = [folder]
    var open = [folder]
    while let next = open.popLast() {
      for other in uses[next, default: [:]].keys where found.insert(other).inserted {
        open.append(other)
      }
    }
    return found
  }

  /// `text` without comments and strings.
  private static func code(_ text: String) throws -> String {
    text.replacing(
      try Regex(#"//[^\n]*|"""(?s:.*?)"""|"(?:\\.|[^"\\\n])*""#), with: "")
  }
}

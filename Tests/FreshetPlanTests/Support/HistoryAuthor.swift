import FreshetCore

/// Writes a history of prompts, tools and a corpus as people would, and knows what each commit means.
///
/// What it knows shares no code with what it judges.
struct HistoryAuthor {
  /// The state of the source at one commit.
  struct State: Equatable {
    /// By id, the prompt's lines, or bytes that are no text.
    var prompts: [String: [UInt8]] = [:]
    /// By tool, what its parameters say, and its description.
    var tools: [String: (limit: Int, about: String)] = [:]
    var corpus = 1
    /// How the JSON is laid out, in which order, and how lines end: of no meaning.
    var layout = 0
    /// Files that are no part of any answer.
    var others: [String: [UInt8]] = [:]

    static func == (left: State, right: State) -> Bool { left.meaning == right.meaning }

    /// By dimension, what counts.
    var meaning: [String: String] {
      var all = ["corpus:help": "\(corpus)"]
      for (id, lines) in prompts { all["prompt:\(id)"] = "\(lines)" }
      all["tool-set:crm"] = tools.sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.limit) \($0.value.about)" }.joined(separator: "|")
      return all
    }

    /// The files that say so.
    var files: [String: [UInt8]] {
      var files = others
      for (id, lines) in prompts {
        var bytes: [UInt8] = []
        for byte in lines {
          if byte == 0x0A, layout % 2 == 1 { bytes.append(0x0D) }
          bytes.append(byte)
        }
        files["prompts/\(id).md"] = bytes
      }
      files["tools/crm.json"] = Array(json.utf8)
      files["corpus/version"] = Array("\(corpus)\nbuilt by nobody\n".utf8)
      files["freshet.yaml"] = Array(HistoryAuthor.manifest.utf8)
      return files
    }

    private var json: String {
      let space = layout % 3 == 0 ? "" : "\n  "
      let sorted = tools.sorted { $0.key < $1.key }
      let tools = (layout % 7 < 3 ? sorted : sorted.reversed()).map { name, tool in
        var fields = [
          "\"name\":\(space)\"\(name)\"", "\"description\":\(space)\"\(tool.about)\"",
          "\"parameters\":{\"limit\":\(tool.limit)\(layout % 5 == 0 ? ".0" : "")}",
        ]
        if layout % 4 == 1 { fields.reverse() }
        return "{" + fields.joined(separator: ",\(space)") + "}"
      }
      return "[\(space)" + tools.joined(separator: ",") + "]"
    }
  }

  static let manifest = """
    version: 1
    service: support
    prompts:
      - glob: prompts/**/*.md
    toolSets:
      - {id: crm, files: [tools/crm.json]}
    corpora:
      - {id: help, versionFile: corpus/version}
    """

  private var random: SplitMix64
  private var made = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// The first commit.
  mutating func begin() -> State {
    var state = State()
    for _ in 0..<12 { add(&state) }
    state.tools = ["refund": (1, "Refunds."), "close": (2, "Closes.")]
    return state
  }

  /// The next commit on `state`: one to four things are done.
  mutating func next(after state: State) -> State {
    var state = state
    for _ in 0..<Int.random(in: 1...4, using: &random) { act(on: &state) }
    return state
  }

  /// A merge: the one side, with prompts that the other has besides.
  mutating func merge(_ one: State, _ other: State) -> State {
    var state = one
    for (id, lines) in other.prompts where state.prompts[id] == nil { state.prompts[id] = lines }
    return state
  }

  private mutating func act(on state: inout State) {
    let ids = state.prompts.keys.sorted()
    let id = ids[Int.random(in: 0..<ids.count, using: &random)]
    switch Int.random(in: 0..<12, using: &random) {
    case 0...1: add(&state)
    case 2: state.prompts[id]?.append(contentsOf: Array("line \(number())\n".utf8))
    case 3: state.prompts[id]?.insert(UInt8(ascii: " "), at: 0)
    case 4: if ids.count > 3 { state.prompts[id] = nil }
    case 5:  // A move.
      let lines = state.prompts.removeValue(forKey: id)
      state.prompts["moved/\(number())"] = lines
    case 6: state.layout = number()
    case 7: state.tools["refund"]?.limit = Int.random(in: 0..<3, using: &random)
    case 8: state.tools["tool\(Int.random(in: 0..<3, using: &random))"] = (1, "A tool.")
    case 9: state.corpus += Int.random(in: 0...1, using: &random)
    case 10: state.others["src/file\(number()).bin"] = [0, 0xFF, 0x0A, 0x0D]
    default: state.prompts["binary/\(number() % 3)"] = [0, 0xFF, 0xFE, UInt8(number() % 7) + 32]
    }
  }

  private mutating func add(_ state: inout State) {
    let depth = ["", "support/", "sales/eu/", "a b/"][number() % 4]
    state.prompts["\(depth)p\(number())"] = Array("You are number \(number()).\nBe kind.\n".utf8)
  }

  private mutating func number() -> Int {
    made += 1
    return made
  }
}

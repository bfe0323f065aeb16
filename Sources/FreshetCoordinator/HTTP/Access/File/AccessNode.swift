import FreshetCore
import Yams

/// A value in the access file, parsed strictly; errors name its place.
struct AccessNode {
  /// The value's path, such as `tokens[0].rights`; empty at the top.
  let path: String
  private let node: Node

  init(_ node: Node, path: String = "") {
    self.node = node
    self.path = path
  }

  /// Parses the top of the file.
  init(yaml text: String) throws(AccessFileError) {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw AccessFileError(line: 1, column: 1, problem: "the file is empty")
      }
      self.init(node)
    } catch let error as AccessFileError {
      throw error
    } catch let error as YamlError {
      throw AccessFileError(error)
    } catch {
      throw AccessFileError(line: 1, column: 1, problem: "\(error)")
    }
  }

  /// An error at this place.
  func fault(_ problem: String) -> AccessFileError {
    AccessFileError(
      line: node.mark?.line ?? 1, column: node.mark?.column ?? 1,
      problem: path.isEmpty ? problem : "\(path) \(problem)")
  }

  /// The fields of an object; throws if it has others than `allowed`.
  func fields(_ allowed: [String]) throws(AccessFileError) -> AccessFields {
    guard case .mapping(let mapping) = node else {
      throw fault("must be an object with \(allowed.joined(separator: ", "))")
    }
    var values: [String: AccessNode] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      let place = AccessNode(key, path: path.isEmpty ? name : "\(path).\(name)")
      guard allowed.contains(name) else {
        throw place.fault("is no field here; allowed: \(allowed.joined(separator: ", "))")
      }
      values[name] = AccessNode(value, path: place.path)
    }
    return AccessFields(object: self, values: values)
  }

  /// The object's names and texts, sorted by name.
  func texts() throws(AccessFileError) -> [(name: String, value: String)] {
    guard case .mapping(let mapping) = node else { throw fault("must be an object of texts") }
    var texts: [(name: String, value: String)] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string, !name.isEmpty else {
        throw AccessNode(key, path: path).fault("has a field without a name")
      }
      texts.append((name, try AccessNode(value, path: "\(path).\(name)").text()))
    }
    return texts.sorted { $0.name < $1.name }
  }

  /// The elements of a list.
  func list(atMost limit: Int = 1_000) throws(AccessFileError) -> [AccessNode] {
    guard case .sequence(let sequence) = node else { throw fault("must be a list") }
    guard sequence.count <= limit else {
      throw fault("has \(sequence.count) elements; at most \(limit)")
    }
    return sequence.enumerated().map { AccessNode($1, path: "\(path)[\($0)]") }
  }

  /// A text that is not empty, of at most `bytes` bytes of UTF-8.
  func text(atMost bytes: Int = 1_024) throws(AccessFileError) -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
      throw fault("must be a text, and not empty")
    }
    guard scalar.string.utf8.count <= bytes else { throw fault("has more than \(bytes) bytes") }
    return scalar.string
  }

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

  func truth() throws(AccessFileError) -> Bool {
    switch try text() {
    case "true": return true
    case "false": return false
    case let other: throw fault("is '\(other)'; give true or false")
    }
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

  /// One of the cases of `type`, by its raw value.
  func choice<Choice: CaseIterable & RawRepresentable<String>>(
    of type: Choice.Type
  ) throws(AccessFileError) -> Choice {
    let text = try text()
    guard let choice = Choice(rawValue: text) else {
      let names = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault("is '\(text)'; allowed: \(names)")
    }
    return choice
  }
}

/// The fields of an object in the access file, all of them known.
struct AccessFields {
  let object: AccessNode
  let values: [String: AccessNode]

  subscript(name: String) -> AccessNode? { values[name] }

  func required(_ name: String) throws(AccessFileError) -> AccessNode {
    guard let value = values[name] else { throw object.fault("has no '\(name)'; give it") }
    return value
  }
}

extension AccessFileError {
  /// The parser's error for a text that is not valid YAML.
  init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(line: mark.line, column: mark.column, problem: problem)
    case .duplicatedKeysInMapping(let names, let context):
      self.init(
        line: context.mark.line, column: context.mark.column,
        problem: "'\(names.sorted().joined(separator: "', '"))' stands here twice")
    default: self.init(line: 1, column: 1, problem: "no YAML: \(error)")
    }
  }
}

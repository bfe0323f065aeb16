/// A value of a document, read strictly: errors name its place.
///
/// Each kind of document has its own error, and with it its own words.
package struct StrictNode<Tree: DocumentTree, Failure: DocumentFailure> {
  package let tree: Tree
  /// The document's file, for errors.
  package let file: String
  /// The value's path; empty at the top.
  package let path: DocumentPath

  package init(_ tree: Tree, file: String = "", path: DocumentPath = DocumentPath()) {
    self.tree = tree
    self.file = file
    self.path = path
  }

  /// The file, with line and column if they are known.
  package var location: String { tree.place?.location(in: file) ?? file }

  /// An error at this value.
  package func fault(_ problem: String) -> Failure { fault(.other(problem)) }

  /// An error at this value, which the document calls `what`.
  package func fault(_ problem: DocumentFault.Problem, _ what: String = "") -> Failure {
    Failure(
      DocumentFault(problem: problem, what: what, file: file, path: path, place: tree.place))
  }
}

extension StrictNode {
  /// The fields of an object, all of them known.
  package struct Fields {
    package let object: StrictNode
    package let values: [String: StrictNode]

    package subscript(name: String) -> StrictNode? { values[name] }

    package func required(_ name: String) throws(Failure) -> StrictNode {
      guard let value = values[name] else { throw object.fault(.missingField(name)) }
      return value
    }
  }

  /// The fields of an object; throws if it has others than `allowed`.
  package func fields(_ allowed: [String], of what: String = "") throws(Failure) -> Fields {
    let members = try distinctMembers(allowed, what)
    var values: [String: StrictNode] = [:]
    for (name, value) in members {
      guard let text = name.text, allowed.contains(text) else {
        throw StrictNode(name, file: file, path: path)
          .fault(.unknownField(name.text, allowed: allowed), what)
      }
      values[text] = StrictNode(value, file: file, path: path.appending(name: text))
    }
    return Fields(object: self, values: values)
  }

  /// The members of an object; throws if two have the same name.
  ///
  /// A YAML parser tells names apart by their tags, too, and so takes `a` and `!x a` for two.
  private func distinctMembers(
    _ allowed: [String], _ what: String
  ) throws(Failure) -> [(name: Tree, value: Tree)] {
    guard let members = tree.members else { throw fault(.noObject(fields: allowed), what) }
    var names: Set<String> = []
    for (name, _) in members {
      guard let text = name.text, !names.insert(text).inserted else { continue }
      throw StrictNode(name, file: file, path: path)
        .fault(.other("'\(text)' stands there twice; give it once"), what)
    }
    return members
  }

  /// The names and values of an object in order, whatever the names are.
  package func members(
    _ what: String = ""
  ) throws(Failure) -> [(name: StrictNode, value: StrictNode)] {
    try distinctMembers([], what).map { name, value in
      let below = path.appending(name: name.text ?? "")
      return (
        StrictNode(name, file: file, path: path), StrictNode(value, file: file, path: below)
      )
    }
  }

  /// The elements of a list.
  package func elements(
    _ what: String = "", atMost limit: Int = .max
  ) throws(Failure) -> [StrictNode] {
    guard let elements = tree.elements else { throw fault(.noList, what) }
    guard elements.count <= limit else {
      throw fault(.tooManyElements(elements.count, limit: limit), what)
    }
    return elements.enumerated().map { index, element in
      StrictNode(element, file: file, path: path.appending(index: index))
    }
  }

  /// A text that is not empty, of at most `bytes` bytes of UTF-8.
  package func text(_ what: String = "", atMost bytes: Int) throws(Failure) -> String {
    guard let text = tree.text, !text.isEmpty else { throw fault(.noText, what) }
    guard text.utf8.count <= bytes else {
      throw fault(.tooLong(text.utf8.count, limit: bytes), what)
    }
    return text
  }

  package func truth(_ what: String = "") throws(Failure) -> Bool {
    guard let truth = tree.truth else { throw fault(.noTruth, what) }
    return truth
  }

  /// The case of `type` whose raw value is a text of at most `bytes` bytes.
  package func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ what: String = "", of type: Choice.Type, atMost bytes: Int
  ) throws(Failure) -> Choice {
    let text = try text(what, atMost: bytes)
    guard let choice = Choice(rawValue: text) else {
      throw fault(.noChoice(text, allowed: Choice.allCases.map(\.rawValue)), what)
    }
    return choice
  }
}

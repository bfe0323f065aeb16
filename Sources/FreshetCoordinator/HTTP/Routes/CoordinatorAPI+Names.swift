import FreshetCore
import Hummingbird

extension CoordinatorAPI {
  /// How long the nodes are waited for, each of the two times that they are asked.
  private static let nameWait: Duration = .seconds(1)

  /// What a publish names that nothing depends on, if the request asks for that.
  ///
  /// - Throws: if there is any, and the request says that all must exist.
  func checkNames(
    _ publish: PublishRequest, _ query: QueryParameters, _ identity: Identity
  ) async throws(Problem) -> [UnusedDocument]? {
    let choice = try query.choice("mustExist", of: ["true", "false", "tell"])
    guard choice == "true" || choice == "tell" else { return nil }
    // What cannot be published is refused for that.
    for event in publish.events {
      do { try event.validate() } catch { return nil }
    }
    var check = await commands.nameCheck(of: publish.events)
    if let question = check.question { check.note(await usesIfAny(question)) }
    if let search = check.search { check.noteSearch(await usesIfAny(search)) }
    let result = check.result(mayName: identity.mayBeTold)
    if choice == "true", let first = result.unused.first {
      throw Problem(result, first, of: publish)
    }
    return UnusedDocument.all(of: result)
  }

  private func usesIfAny(_ query: UsesQuery) async -> FleetUses? {
    do throws(InquiryError) {
      return try await commands.uses(query, within: Self.nameWait)
    } catch {
      return nil
    }
  }
}

extension Identity {
  /// Whether it may know that there is such a dimension: what it may read or publish it may.
  fileprivate func mayBeTold(_ dimension: Dimension) -> Bool {
    !rights.reads.isDisjoint(with: [.state, .fleet])
      || rights.grants.contains { grant in
        grant.dimensions.contains { $0.covers(.drops(dimension)) }
      }
  }
}

extension Problem {
  fileprivate init(
    _ result: NameCheck.Result, _ name: NameCheck.Unused, of publish: PublishRequest
  ) {
    let field = publish.layout.path(
      of: publish.events[name.index].change.idField, at: name.index)
    let place = publish.layout.index(name.index) == nil ? "" : "\(field): "
    let more = result.unused.count - 1
    self.init(
      result.isChecked ? .nothingDepends : .notChecked,
      "nothing was logged: \(place)\(result.sentence(name))"
        + (more > 0 ? " (and \(more) \(more == 1 ? "event" : "events") more)" : ""),
      field: field, allowed: name.nearest.isEmpty ? nil : name.nearest.map(\.description),
      index: publish.layout.index(name.index))
  }
}

extension Event.Kind {
  /// The field that says which one is meant.
  fileprivate var idField: String {
    switch self {
    case .modelSwap(let swap): if case .alias = swap.subject { "alias" } else { "model" }
    case .promptDeploy: "prompt"
    case .corpusReindex: "corpus"
    case .toolSchemaChange: "toolSet"
    case .customerStateChange: "customer"
    case .customChange: "id"
    case .purge(let purge):
      switch purge {
      case .key: "key"
      case .keyPrefix: "keyPrefix"
      case .tag: "tag"
      case .route: "route"
      case .dimension: "dimension"
      case .everything: "everything"
      }
    }
  }
}

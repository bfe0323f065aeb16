import FreshetAPI
import FreshetCore
import Hummingbird

extension CoordinatorAPI {
  /// How long to wait for the nodes' answers to each of the two questions.
  private static let nameWait: Duration = .seconds(1)

  /// Finds the names in a publish on which nothing depends; nil if the request does not ask for the check.
  ///
  /// - Throws: a problem if there are any, and the request requires that all exist.
  func checkNames(
    _ publish: PublishRequest, _ query: QueryParameters, _ identity: Identity
  ) async throws(Problem) -> [UnusedDocument]? {
    let choice = try query.choice("mustExist", of: ["true", "false", "tell"])
    guard choice == "true" || choice == "tell" else { return nil }
    // An invalid event is refused for that reason later.
    for event in publish.events {
      do { try event.validate() } catch { return nil }
    }
    var check = await commands.nameCheck(of: gate.sign(publish.events, by: identity))
    if let question = check.question { check.takeUses(await usesIfAny(question)) }
    if let search = check.search { check.takeSearch(await usesIfAny(search)) }
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
  /// Whether the caller may learn that the dimension exists, because it may read or publish it.
  fileprivate func mayBeTold(_ dimension: Dimension) -> Bool {
    !rights.reads.isDisjoint(with: [.state, .fleet])
      || rights.concern(.drops(dimension))
  }
}

extension Problem {
  fileprivate init(
    _ result: NameCheck.Result, _ name: NameCheck.Unused, of publish: PublishRequest
  ) {
    let field = publish.layout.path(
      of: publish.events[name.index].kind.payload.idField, at: name.index)
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

package import FreshetCore

extension Problem {
  /// The problem of a refused publish; `layout` gives the publisher's names for the fields.
  package init(_ error: PublishError, layout: PublishLayout) {
    switch error {
    case .invalid(let index, let error):
      let field = layout.path(of: error.field, at: index)
      self.init(
        .invalidValue, "\(field) \(error.problem)", field: field, index: layout.index(index))
    case .batchSize(let count):
      self.init(batchOf: count, field: layout.batchField)
    case .idempotencyConflict(let index, let key, let earlier):
      let field = layout.path(of: "idempotencyKey", at: index)
      self.init(
        .idempotencyConflict,
        "\(field) '\(key)' was used for another event"
          + (earlier.map { ", number \($0)" } ?? ", which is being written")
          + "; repeat that one exactly, or use a new key",
        field: field, index: layout.index(index), sequence: earlier)
    case .aliasChain(let index, let alias, let chain):
      let field = layout.path(of: "models", at: index)
      self.init(
        .aliasChain, "\(field) \(chain.problem(alias)); nothing was logged", field: field,
        index: layout.index(index))
    case .tooManyPrefixes(let index):
      let field = layout.path(of: "keyPrefix", at: index)
      self.init(
        .tooManyKeyPrefixes,
        "\(EventLimits.keyPrefixes) key prefixes are purged already; use one of them again, "
          + "purge a tag, a route or everything, or wait until some are forgotten",
        field: field, index: layout.index(index))
    case .overtaken(let index, let dimension, let sequence):
      let field = layout.path(of: "unchangedSince", at: index)
      self.init(
        .overtaken,
        "event \(sequence) has changed \(dimension) since \(field); nothing was logged: plan anew",
        field: field, index: layout.index(index), sequence: sequence)
    case .otherLog(let index):
      let field = layout.path(of: "unchangedSince", at: index)
      self.init(
        .overtaken,
        "\(field) is a position in another log; nothing was logged: plan anew",
        field: field, index: layout.index(index))
    case .overloaded:
      self.init(
        .overloaded,
        "more events wait to be written than the coordinator holds; nothing was logged: try again")
    case .logUnavailable(let reason):
      self.init(.logUnavailable, "\(reason); nothing was logged: try again")
    case .stopping:
      self.init(
        .stopping,
        "the coordinator is stopping, and whether the event was logged is unknown: "
          + "try again with the same idempotency key")
    }
  }

  init(batchOf count: Int, field: String?) {
    self.init(
      .batchSize, "the batch has \(count) events; give 1 to \(EventLimits.batch)", field: field)
  }
}

extension AliasChain {
  /// What is wrong with the models of `alias`, and the remedy.
  fileprivate func problem(_ alias: String) -> String {
    switch self {
    case .isAlias(let target, let models):
      "names '\(target.shown(64))', which is an alias itself; name the model that it resolves to: "
        + models.map { $0.shown(64) }.joined(separator: ", ")
    case .isModel(let other):
      "would make an alias of '\(alias.shown(64))', to which the alias '\(other.shown(64))' resolves; "
        + "publish the model that '\(other.shown(64))' stands for first"
    }
  }
}

/// The contents of an event with which an operator drops entries.
public enum Purge: Equatable, Sendable {
  /// Drop one entry, by the hexadecimal digest of its key.
  case key(String)
  /// Drop all entries whose readable key begins with this prefix.
  case keyPrefix(String)
  /// Drop all entries with this tag.
  case tag(String)
  /// Drop all entries of this route.
  case route(String)
  /// Drop all entries that depend on the dimension.
  ///
  /// The active versions of the dimension and of its facets are forgotten.
  case dimension(Dimension)
  /// Drop all entries.
  case everything
}

extension Purge: EventPayload {
  package static let name = Event.Kind.Name.purge
  package static let fields: [EventField] = [
    .text("key"), .text("keyPrefix"), .text("tag"), .text("route"), .text("dimension"),
    .flag("everything"),
  ]
  package static let isSourceChange = false

  /// Always nil, because a purge names no versions.
  package init?(naming dimension: Dimension, versions: [String]) { nil }

  package init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure) {
    let target = try fields.exactlyOne(of: Self.fields.map(\.name))
    switch target {
    case "key": self = .key(try fields.text(target))
    case "keyPrefix": self = .keyPrefix(try fields.text(target))
    case "tag": self = .tag(try fields.text(target))
    case "route": self = .route(try fields.text(target))
    case "dimension": self = .dimension(try fields.dimension(target))
    default:
      try fields.requireTrue(target)
      self = .everything
    }
  }

  package var eventKind: Event.Kind { .purge(self) }

  package var values: [String: EventFieldValue] {
    switch self {
    case .key(let text), .keyPrefix(let text), .tag(let text), .route(let text):
      [idField: .text(text)]
    case .dimension(let dimension): [idField: .text(dimension.description)]
    case .everything: [idField: .flag]
    }
  }

  package var idField: String {
    switch self {
    case .key: "key"
    case .keyPrefix: "keyPrefix"
    case .tag: "tag"
    case .route: "route"
    case .dimension: "dimension"
    case .everything: "everything"
    }
  }

  package func changes(force: Bool) -> [Change] {
    switch self {
    case .key(let key): [.drops(Dimension(.key, key))]
    case .keyPrefix(let prefix): [.dropsKeyPrefix(prefix)]
    case .tag(let tag): [.drops(Dimension(.tag, tag))]
    case .route(let route): [.drops(Dimension(.route, route))]
    case .dimension(let dimension): [.drops(dimension)]
    case .everything: [.drops(.everything)]
    }
  }

  package func validate() throws(EventError) {
    switch self {
    case .key(let key):
      guard Hexadecimal.isDigest(key) else {
        throw EventError(
          field: "key", problem: "is no key digest; give its 64 lower-case hexadecimal digits")
      }
    case .keyPrefix(let prefix):
      try EventRules.check(id: prefix, in: "keyPrefix", limit: EventLimits.prefixBytes)
    case .tag(let tag): try EventRules.check(id: tag, in: "tag")
    case .route(let route): try EventRules.check(id: route, in: "route")
    case .dimension(let dimension): try EventRules.check(purged: dimension)
    case .everything: break
    }
  }
}

extension Purge {
  init?(_ wire: Freshet_V1_Purge) throws(WireError) {
    switch wire.target {
    case .key(let key): self = .key(key)
    case .keyPrefix(let prefix): self = .keyPrefix(prefix)
    case .tag(let tag): self = .tag(tag)
    case .route(let route): self = .route(route)
    case .dimension(let wire): self = .dimension(try Dimension(wire))
    case .everything: self = .everything
    case nil: return nil
    }
  }

  var wire: Freshet_V1_Purge {
    var wire = Freshet_V1_Purge()
    switch self {
    case .key(let key): wire.key = key
    case .keyPrefix(let prefix): wire.keyPrefix = prefix
    case .tag(let tag): wire.tag = tag
    case .route(let route): wire.route = route
    case .dimension(let dimension): wire.dimension = dimension.wire
    case .everything: wire.everything = true
    }
    return wire
  }
}

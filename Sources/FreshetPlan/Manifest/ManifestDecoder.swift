import FreshetCore
import StrictText

/// Reads `freshet.yaml` strictly, so that a typing error is not silently ignored.
package struct ManifestDecoder {
  /// The longest manifest, in bytes.
  package static let longest = 1 << 20
  /// The most entries that a manifest may have.
  package static let mostItems = 10_000

  private var service = ""
  private(set) var items: [Manifest.Item] = []
  private(set) var routes: [Manifest.Route] = []
  private var dimensions = DistinctDimensions()

  /// Decodes a manifest, with the overlay of `environment` if one is named.
  package static func decode(
    _ bytes: [UInt8], file: String, environment: String? = nil
  ) throws(PlanError) -> Manifest {
    guard bytes.count <= longest else {
      throw PlanError(.manifest, file, "has more than \(longest) bytes; split the service")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw PlanError(.manifest, file, "is not in UTF-8; save it in UTF-8")
    }
    let root = try ManifestNode(yaml: text, file: file)
    var decoder = ManifestDecoder()
    try decoder.read(root, environment)
    return Manifest(service: decoder.service, items: decoder.items, routes: decoder.routes)
  }

  private mutating func read(_ root: ManifestNode, _ environment: String?) throws(PlanError) {
    let fields = try root.fields(ManifestFields.root, of: "the manifest")
    guard let version = fields["version"] else {
      throw root.fault("has no version; begin with `version: 1`")
    }
    guard try version.text("version") == "1" else {
      throw version.fault("version is not 1, the only one that this freshet reads")
    }
    guard let name = fields["service"] else {
      throw root.fault("has no service; add its name, such as `service: support`")
    }
    service = try name.text("service")
    try readSections(fields)
    try AliasChains.refuse(in: items)
    // Every overlay is read, so that a fault is noticed before the overlay is needed.
    var chosen: ManifestDecoder?
    for (name, overlay) in try fields["environments"]?.members("environments") ?? [] {
      var decoder = ManifestDecoder()
      try decoder.readSections(
        try overlay.fields(ManifestFields.sections, of: "an environment"))
      var whole = self
      try whole.overlay(decoder)
      try AliasChains.refuse(in: whole.items)
      if try name.text("an environment's name") == environment { chosen = whole }
    }
    if let chosen {
      self = chosen
      return
    }
    if let environment {
      throw root.fault(
        "there is no environment '\(environment.shown(64))'; add it below `environments`, or name "
          + "another")
    }
  }

  /// Replaces the entries that the environment overrides, and appends its other ones.
  private mutating func overlay(_ chosen: ManifestDecoder) throws(PlanError) {
    for item in chosen.items {
      if let index = items.firstIndex(where: { $0.dimension == item.dimension }) {
        items[index] = item
      } else {
        try add(item)
      }
    }
    for route in chosen.routes {
      routes.removeAll { $0.name == route.name }
      routes.append(route)
    }
  }

  private mutating func readSections(_ fields: ManifestNode.Fields) throws(PlanError) {
    for section in ManifestSection.allCases {
      for entry in try fields[section.rawValue]?.list(section.rawValue) ?? [] {
        let fields = try entry.fields(section.fields, of: "an entry of \(section)")
        switch try ManifestEntry(node: entry, fields: fields).contents(of: section) {
        case .items(let items): for item in items { try add(item) }
        case .route(let route): try add(route)
        }
      }
    }
  }

  private mutating func add(_ item: Manifest.Item) throws(PlanError) {
    try dimensions.add(item.dimension, at: item.place)
    guard items.count < Self.mostItems else {
      throw PlanError(.manifest, item.place, "is one entry too many; at most \(Self.mostItems)")
    }
    items.append(item)
  }

  private mutating func add(_ route: Manifest.Route) throws(PlanError) {
    if let earlier = routes.first(where: { $0.name == route.name }) {
      throw PlanError(
        .manifest, route.place, "route \(route.name) is there already, at \(earlier.place)")
    }
    routes.append(route)
  }
}

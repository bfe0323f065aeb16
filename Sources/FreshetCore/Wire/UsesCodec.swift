extension UsesQuery {
  var wire: Freshet_V1_ListUses {
    var wire = Freshet_V1_ListUses()
    wire.kinds = kinds.map(UInt32.init)
    wire.dimensions = dimensions.map(\.wire)
    wire.limit = UInt32(clamping: limit)
    return wire
  }

  init(_ wire: Freshet_V1_ListUses) throws(WireError) {
    guard wire.kinds.count <= 256, wire.dimensions.count <= EventLimits.batch else {
      throw .malformed("question about \(wire.dimensions.count) dimensions")
    }
    self.init(
      dimensions: try Dimension.all(wire.dimensions), limit: min(Int(wire.limit), WireLimits.uses))
    // A kind that only a newer version knows becomes kind 255, on which no entry here depends.
    kinds = wire.kinds.map { UInt8(exactly: $0) ?? 255 }
  }
}

extension Uses {
  var wire: Freshet_V1_Uses {
    var wire = Freshet_V1_Uses()
    wire.uses = uses.map(\.wire)
    wire.more = hasMore
    return wire
  }

  init(_ wire: Freshet_V1_Uses) throws(WireError) {
    guard wire.uses.count <= WireLimits.uses else {
      throw .malformed("answer with \(wire.uses.count) uses")
    }
    self.init(hasMore: wire.more)
    for use in wire.uses { uses.append(try Use(use)) }
  }
}

extension Use {
  fileprivate var wire: Freshet_V1_Use {
    var wire = Freshet_V1_Use()
    wire.dimension = dimension.wire
    wire.entries = entries
    wire.versions = versions.map { version in
      var wire = Freshet_V1_Use.Version()
      if let text = version.version { wire.version = text }
      wire.entries = version.entries
      return wire
    }
    return wire
  }

  fileprivate init(_ wire: Freshet_V1_Use) throws(WireError) {
    guard wire.versions.count <= WireLimits.versionsPerUse,
      wire.versions.allSatisfy({ $0.version.utf8.count <= EventLimits.idBytes })
    else { throw .malformed("use over its limits") }
    self.init(
      try Dimension(wire.dimension), entries: wire.entries,
      versions: wire.versions.map { Version($0.hasVersion ? $0.version : nil, entries: $0.entries) }
    )
  }
}

extension InactiveVersion {
  var wire: Freshet_V1_InactiveVersion {
    var wire = Freshet_V1_InactiveVersion()
    wire.dimension = dimension.wire
    wire.version = version
    wire.refused = refused
    wire.unnamed = unnamed
    wire.ageMs = age.wholeMilliseconds
    return wire
  }

  init(_ wire: Freshet_V1_InactiveVersion) throws(WireError) {
    guard wire.version.utf8.count <= EventLimits.idBytes else {
      throw .malformed("version over its limit")
    }
    self.init(
      try Dimension(wire.dimension), version: wire.version, refused: wire.refused,
      unnamed: wire.unnamed, age: .milliseconds(Int64(min(wire.ageMs, 1 << 40))))
  }
}

extension Dimension {
  fileprivate static func all(_ wire: [Freshet_V1_Dimension]) throws(WireError) -> [Dimension] {
    var dimensions: [Dimension] = []
    for dimension in wire { dimensions.append(try Dimension(dimension)) }
    return dimensions
  }
}

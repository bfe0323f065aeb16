extension Dimension {
  var wire: Freshet_V1_Dimension {
    var wire = Freshet_V1_Dimension()
    wire.kind = UInt32(kind.rawValue)
    wire.customKind = kind.customName ?? ""
    wire.id = id
    if let facet { wire.facet = facet }
    return wire
  }

  init(_ wire: Freshet_V1_Dimension) throws(WireError) {
    try self.init(
      kind: Kind(wire: wire.kind, customName: wire.customKind), id: wire.id,
      facet: wire.hasFacet ? wire.facet : nil)
  }

  /// Creates a dimension received from outside; throws if a text is beyond the limits of events.
  init(kind: Kind, id: String, facet: String?) throws(WireError) {
    guard id.utf8.count <= EventLimits.prefixBytes,
      (facet?.utf8.count ?? 0) <= EventLimits.idBytes
    else { throw .malformed("dimension id over its limit") }
    self.init(kind, id, facet: facet)
  }
}

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Findings {
  var wire: Freshet_V1_Findings {
    var wire = Freshet_V1_Findings()
    wire.entries = entries.map(\.wire)
    wire.requests = requests.map(\.wire)
    wire.more = hasMore
    return wire
  }

  init(_ wire: Freshet_V1_Findings) throws(WireError) {
    guard wire.entries.count <= WireLimits.findings, wire.requests.count <= WireLimits.findings
    else {
      throw .malformed("\(wire.entries.count) entries and \(wire.requests.count) requests found")
    }
    self.init(hasMore: wire.more)
    for entry in wire.entries { entries.append(try FoundEntry(entry)) }
    for request in wire.requests { requests.append(try FoundRequest(request)) }
  }
}

extension FoundEntry {
  fileprivate var wire: Freshet_V1_FoundEntry {
    var wire = Freshet_V1_FoundEntry()
    wire.digest = Data(hexadecimal: digest)
    wire.readable = readable
    wire.contentClass = contentClass
    wire.ageMs = age.wholeMilliseconds
    wire.remainingMs = remaining.wholeMilliseconds
    wire.bytes = bytes
    wire.asOf = asOf
    wire.served = served
    wire.state = state.rawValue
    wire.killedBy = killedBy ?? 0
    if let cost {
      wire.cost.tokens = cost.tokens
      wire.cost.micros = cost.micros
    }
    wire.dependencies = dependencies.map { dependency in
      var wire = Freshet_V1_FoundEntry.Dependency()
      wire.dimension = UInt32(dependency.dimension.kind.rawValue)
      wire.customKind = dependency.dimension.kind.customName ?? ""
      wire.id = dependency.dimension.id
      if let facet = dependency.dimension.facet { wire.facet = facet }
      if let version = dependency.version { wire.version = version }
      return wire
    }
    return wire
  }

  fileprivate init(_ wire: Freshet_V1_FoundEntry) throws(WireError) {
    guard wire.readable.utf8.count <= WireLimits.readableKey,
      wire.contentClass.utf8.count <= WireLimits.nodeText,
      wire.dependencies.count <= WireLimits.dependenciesPerFinding
    else { throw .malformed("entry found that is over its limits") }
    var dependencies: [Dependency] = []
    for dependency in wire.dependencies {
      guard dependency.version.utf8.count <= EventLimits.idBytes else {
        throw .malformed("version over its limit")
      }
      let dimension = try Dimension(
        kind: Dimension.Kind(wire: dependency.dimension, customName: dependency.customKind),
        id: dependency.id,
        facet: dependency.hasFacet ? dependency.facet : nil)
      dependencies.append(
        Dependency(dimension, version: dependency.hasVersion ? dependency.version : nil))
    }
    self.init(
      digest: try wire.digest.keyDigest(), readable: wire.readable,
      contentClass: wire.contentClass, age: .milliseconds(wire: wire.ageMs),
      remaining: .milliseconds(wire: wire.remainingMs), bytes: wire.bytes, asOf: wire.asOf,
      // An entry in a state that only a newer version knows is certainly not served.
      served: wire.served, state: State(rawValue: wire.state) ?? .dead,
      killedBy: wire.killedBy == 0 ? nil : wire.killedBy,
      cost: wire.hasCost ? RefillCost(tokens: wire.cost.tokens, micros: wire.cost.micros) : nil,
      dependencies: dependencies)
  }
}

extension FoundRequest {
  fileprivate var wire: Freshet_V1_FoundRequest {
    var wire = Freshet_V1_FoundRequest()
    wire.digest = Data(hexadecimal: digest)
    wire.ageMs = age.wholeMilliseconds
    wire.outcome = outcome.rawValue
    return wire
  }

  fileprivate init(_ wire: Freshet_V1_FoundRequest) throws(WireError) {
    self.init(
      digest: try wire.digest.keyDigest(), age: .milliseconds(wire: wire.ageMs),
      outcome: Outcome(rawValue: wire.outcome) ?? .other)
  }
}

extension Duration {
  /// Creates a duration from a received number of milliseconds, clamped to about 35 years.
  fileprivate static func milliseconds(wire milliseconds: UInt64) -> Duration {
    .milliseconds(Int64(min(milliseconds, 1 << 40)))
  }
}

/// The contents of an event that reports a change of a customer's state.
public struct CustomerStateChange: Equatable, Sendable {
  /// A changed field, with its new version if that is known.
  ///
  /// A string literal is a field without a version: `fields: ["plan", "address"]`.
  public struct Field: Equatable, Sendable, ExpressibleByStringLiteral {
    /// The name of the field, as entries declare it.
    public var name: String
    /// The version of the field's new value; nil if unknown.
    public var version: String?

    /// Creates a changed field, with its new version if that is known.
    public init(_ name: String, version: String? = nil) {
      self.name = name
      self.version = version
    }
    /// Creates a changed field of unknown version from a literal with its name.
    public init(stringLiteral name: String) { self.init(name) }
  }
  /// The id of the customer, as entries declare it.
  public var customer: String
  /// The fields that changed.
  ///
  /// Empty if unknown: then all entries that depend on the customer are dropped.
  public var fields: [Field]

  /// Creates a report that fields of `customer` changed.
  public init(customer: String, fields: [Field] = []) {
    self.customer = customer
    self.fields = fields
  }
}

extension CustomerStateChange: EventPayload {
  package static let name = Event.Kind.Name.customerStateChange
  package static let fields: [EventField] = [.text("customer"), .customerFields("fields")]

  /// A field has at most one active version.
  package init?(naming dimension: Dimension, versions: [String]) {
    guard dimension.kind == .customer, versions.count <= 1 else { return nil }
    guard let field = dimension.facet else {
      guard versions.isEmpty else { return nil }
      self.init(customer: dimension.id)
      return
    }
    self.init(customer: dimension.id, fields: [Field(field, version: versions.first)])
  }

  package init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure) {
    let changed = try fields.customerFields("fields")
    self.init(customer: try fields.text("customer"), fields: changed)
  }

  package var eventKind: Event.Kind { .customerStateChange(self) }

  package var values: [String: EventFieldValue] {
    ["customer": .text(customer), "fields": .customerFields(fields)]
  }

  package var idField: String { "customer" }

  package func changes(force: Bool) -> [Change] {
    if fields.isEmpty { return [.drops(Dimension(.customer, customer))] }
    return fields.flatMap { field in
      Change.naming(
        field.version.map { [$0] } ?? [],
        of: Dimension(.customer, customer, facet: field.name), force: force)
    }
  }

  package func validate() throws(EventError) {
    try EventRules.check(id: customer, in: "customer")
    if fields.count > EventLimits.fields {
      throw EventError(
        field: "fields",
        problem: "has \(fields.count) entries; at most \(EventLimits.fields), or none for all")
    }
    for (index, field) in fields.enumerated() {
      try EventRules.check(id: field.name, in: "fields[\(index)].name")
      if let version = field.version {
        try EventRules.check(id: version, in: "fields[\(index)].version")
      }
      if fields[..<index].contains(where: { $0.name == field.name }) {
        throw EventError(
          field: "fields[\(index)].name", problem: "repeats '\(field.name)'; name each field once")
      }
    }
  }
}

extension CustomerStateChange {
  init(_ wire: Freshet_V1_CustomerStateChange) {
    self.init(
      customer: wire.customer,
      fields: wire.fields.map { .init($0.name, version: $0.hasVersion ? $0.version : nil) })
  }

  var wire: Freshet_V1_CustomerStateChange {
    var wire = Freshet_V1_CustomerStateChange()
    wire.customer = customer
    wire.fields = fields.map { field in
      var wire = Freshet_V1_CustomerStateChange.Field()
      wire.name = field.name
      if let version = field.version { wire.version = version }
      return wire
    }
    return wire
  }
}

/// Who may share answers, route by route.
///
///     let routes = RouteScopes([
///       "opening-hours": .sharedAcrossCustomers, "my-plan": .perCustomer(fields: ["plan"]),
///     ])
///     let route = try routes.route("my-plan", customer: session.customer)
///
/// Sharing has to be written: a route that is not listed is per customer, and its answers depend on the
/// whole of that customer.
public struct RouteScopes: Hashable, Sendable {
  /// Who may share the answers of a route.
  public enum Scope: Hashable, Sendable {
    /// Every customer: only right if nothing of a customer's goes into the answer.
    case sharedAcrossCustomers
    /// Nobody. With `fields`, answers depend on these fields of the customer's state; without, on all.
    case perCustomer(fields: [String] = [])
  }

  private let scopes: [String: Scope]

  /// The scopes of the routes by their names.
  public init(_ scopes: [String: Scope] = [:]) {
    self.scopes = scopes
  }

  /// A route as one request takes it.
  ///
  /// - Parameters:
  ///   - name: the route.
  ///   - customer: who asks; nil if nobody is known.
  /// - Returns: the route, to be given to ``KeyComponents``.
  /// - Throws: ``KeyError/needsCustomer(route:)`` if the route is per customer and there is none.
  public func route(_ name: String, customer: String?) throws(KeyError) -> ScopedRoute {
    switch scopes[name] ?? .perCustomer() {
    case .sharedAcrossCustomers:
      return ScopedRoute(name: name, customer: .sharedAcrossCustomers, customerFields: [])
    case .perCustomer(let fields):
      guard let customer else { throw .needsCustomer(route: name) }
      return ScopedRoute(name: name, customer: .customer(customer), customerFields: fields)
    }
  }
}

/// A route, and for whom its answer is: made by ``RouteScopes/route(_:customer:)``.
public struct ScopedRoute: Hashable, Sendable {
  /// The route's name.
  public let name: String
  /// Who may get the answer.
  public let customer: KeyComponents.CustomerScope
  /// The fields of the customer's state that the answer depends on; empty for the whole.
  public let customerFields: [String]
}

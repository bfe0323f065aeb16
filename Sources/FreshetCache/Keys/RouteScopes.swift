/// Which customers may share answers, by route.
///
///     let routes = RouteScopes([
///       "opening-hours": .sharedAcrossCustomers, "my-plan": .perCustomer(fields: ["plan"]),
///     ])
///     let route = try routes.route("my-plan", customer: session.customer)
///
/// Sharing has to be written: a route that is not listed is per customer, and its answers depend on all of that
/// customer's state.
public struct RouteScopes: Hashable, Sendable {
  /// Which customers may share a route's answers.
  public enum Scope: Hashable, Sendable {
    /// Every customer; right only if nothing about a customer goes into the answer.
    case sharedAcrossCustomers
    /// None. With `fields`, answers depend on these fields of the customer's state; without, on all of it.
    case perCustomer(fields: [String] = [])
  }

  private let scopes: [String: Scope]

  /// Creates scopes by route name.
  public init(_ scopes: [String: Scope] = [:]) {
    self.scopes = scopes
  }

  /// Returns the route with the customers who may get the answer to one request.
  ///
  /// - Parameters:
  ///   - name: the route's name.
  ///   - customer: the customer who asks; nil if unknown.
  /// - Returns: the route, to be passed to ``KeyComponents``.
  /// - Throws: ``KeyError/needsCustomer(route:)`` if the route is per customer and `customer` is nil.
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

/// A route and the customers who may get its answer, made by ``RouteScopes/route(_:customer:)``.
public struct ScopedRoute: Hashable, Sendable {
  /// The name of the route, by which its answers can be purged.
  public let name: String
  /// The customers who may get the answer.
  public let customer: KeyComponents.CustomerScope
  /// The fields of the customer's state that the answer depends on; empty for all of it.
  public let customerFields: [String]
}

import FreshetCache
import FreshetCore
import Testing

@Suite struct RouteScopesTests {
  private let routes = RouteScopes([
    "opening-hours": .sharedAcrossCustomers, "my-plan": .perCustomer(fields: ["plan", "address"]),
    "account": .perCustomer(),
  ])

  private func components(_ route: ScopedRoute) -> KeyComponents {
    KeyComponents(
      model: .resolved("m"), prompt: .init("p", version: "1"), message: "hello", route: route)
  }

  @Test func `a route decides who shares its answers`() throws {
    let shared = try components(routes.route("opening-hours", customer: "42"))
    #expect(shared.customer == .sharedAcrossCustomers)
    #expect(try shared.key() == components(routes.route("opening-hours", customer: nil)).key())
    let plan = try components(routes.route("my-plan", customer: "42"))
    #expect(try plan.key() != components(routes.route("my-plan", customer: "43")).key())
    #expect(try plan.key() != components(routes.route("account", customer: "42")).key())
  }

  @Test func `a route that is not listed is per customer`() throws {
    #expect(try routes.route("new", customer: "42").customer == .customer("42"))
    #expect(throws: KeyError.needsCustomer(route: "new")) {
      try routes.route("new", customer: nil)
    }
  }

  @Test func `answers depend on the route, and on no more of the customer than it reads`() throws {
    let model: [Dependency] = [.model("m"), .prompt("p", version: "1")]
    #expect(
      try components(routes.route("my-plan", customer: "42")).dependencies
        == model + [
          .customer("42", field: "address"), .customer("42", field: "plan"), .route("my-plan"),
        ])
    #expect(
      try components(routes.route("account", customer: "42")).dependencies
        == model + [.customer("42"), .route("account")])
    #expect(
      try components(routes.route("opening-hours", customer: nil)).dependencies
        == model + [.route("opening-hours")])
  }

  @Test func `the order of fields does not matter, their names do`() throws {
    func digest(_ fields: [String]) throws -> KeyDigest {
      var components = try components(routes.route("account", customer: "42"))
      components.customerFields = fields
      return try components.key().digest
    }
    #expect(try digest(["a", "b"]) == digest(["b", "a"]))
    #expect(try Set([digest([]), digest(["a"]), digest(["b"]), digest(["a", "b"])]).count == 4)
  }

  @Test func `fields of nobody and empty names are refused`() throws {
    var components = try components(routes.route("opening-hours", customer: nil))
    components.customerFields = ["plan"]
    #expect(throws: KeyError.fieldOfNobody("plan")) { try components.key() }
    components.customer = .customer("42")
    components.customerFields = [""]
    #expect(throws: KeyError.empty("customer field")) { try components.key() }
    components.customerFields = []
    components.route = ""
    #expect(throws: KeyError.empty("route")) { try components.key() }
  }
}

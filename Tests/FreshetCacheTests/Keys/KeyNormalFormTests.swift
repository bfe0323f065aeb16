import FreshetCore
import Testing

@testable import FreshetCache

/// What a key and an event both name has the same bytes in both: so it is in Unicode's normal form.
@Suite struct KeyNormalFormTests {
  private static let odd = "cafe\u{301}"

  private static func components(
    model: KeyComponents.Model = .resolved("mini"),
    prompt: KeyComponents.Prompt = .init("refund"), message: String = "hello"
  ) -> KeyComponents {
    KeyComponents(
      model: model, prompt: prompt, message: message, customer: .sharedAcrossCustomers)
  }

  private static func odds() -> [KeyComponents] {
    var corpus = components()
    corpus.corpora = [.init(odd)]
    var corpusVersion = components()
    corpusVersion.corpora = [.init("help", version: odd)]
    var custom = components()
    custom.custom = [.init("guardrail", odd)]
    var customVersion = components()
    customVersion.custom = [.init("guardrail", "pii", version: odd)]
    var customer = components()
    customer.customer = .customer(odd)
    var field = components()
    field.customer = .customer("42")
    field.customerFields = [odd]
    var route = components()
    route.route = odd
    return [
      components(model: .resolved(odd)), components(model: .alias(odd, resolved: "mini")),
      components(model: .alias("fast", resolved: odd)), components(prompt: .init(odd)),
      components(prompt: .init("refund", version: odd)),
      components(prompt: .init("refund", roles: [.init(PromptRole(odd))])),
      components(prompt: .init("refund", roles: [.init(.system, version: odd)])), corpus,
      corpusVersion, custom, customVersion, customer, field, route,
    ]
  }

  @Test func `a name or a version in another form makes no key`() {
    for components in Self.odds() {
      do throws(KeyError) {
        _ = try components.key(in: FleetState(seed: 1))
        Issue.record("a key was made of \(components)")
      } catch {
        guard case .notNormal = error else {
          Issue.record("\(error)")
          continue
        }
      }
    }
    #expect(throws: KeyError.notNormal("tool set id")) { try ToolSet(Self.odd, []) }
  }

  @Test func `what no event names may have any form`() throws {
    let odd = Self.components(prompt: .init("refund", text: Self.odd), message: Self.odd)
    #expect(throws: Never.self) { try odd.key(in: FleetState(seed: 1)) }
  }

  @Test func `a dependency in another form is refused`() throws {
    for dependency in [
      Dependency(Dimension(.tag, Self.odd)), .corpus("help", version: Self.odd),
      Dependency(Dimension(.customer, "42", facet: Self.odd)),
    ] {
      #expect(throws: FillError.self) { try FillLimits.check([dependency]) }
    }
    #expect(throws: Never.self) { try FillLimits.check([.corpus("help", version: "caf\u{E9}")]) }
  }
}

import CommandTesting
import Testing

@testable import freshet

@Suite struct EnvironmentNamesTests {
  private static func misspelt(_ environment: [String: String]) -> EnvironmentNames.Misspelt? {
    do {
      try EnvironmentNames.check(environment)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: EnvironmentNames.known)
  func `every name is taken as it is, and refused with a slip`(name: String) {
    #expect(Self.misspelt([name: "1"]) == nil)
    var swapped = Array(name)
    swapped.swapAt(swapped.count - 2, swapped.count - 1)
    let last = String(name.dropLast())
    // Two letters that are the same cannot be swapped.
    for slip in [String(swapped), last, name + "S", name.lowercased()] where slip != name {
      #expect(Self.misspelt([slip: "7400"])?.nearest == name, "\(slip)")
    }
  }

  @Test func `every setting of the coordinator is known`() {
    for setting in Setting.allCases {
      #expect(EnvironmentNames.known.contains(setting.variable))
    }
    for name in ["FRESHET_COORDINATOR_URL", "FRESHET_CA_FILE", "FRESHET_TOKEN", "FRESHET_CONFIG"] {
      #expect(EnvironmentNames.known.contains(name))
    }
  }

  @Test func `what begins as a setting and is none is refused, though nothing is near`() {
    #expect(
      Self.misspelt(["FRESHET_COORDINATOR_COLOUR": "red"])
        == .init(name: "FRESHET_COORDINATOR_COLOUR", nearest: nil))
  }

  @Test(arguments: [
    "FRESHET_RECEIPT", "FRESHET_AUDIENCE", "FRESHET_FROM", "FRESHNESS", "PATH", "HTTP_PORT",
  ]) func `what others keep there is left alone`(name: String) {
    #expect(Self.misspelt([name: "x"]) == nil)
  }

  @Test(arguments: ["FRESHET", "FRESHET_COORDINATOR"])
  func `what a cluster makes for a service of that name is left alone`(service: String) {
    let made = [
      "\(service)_SERVICE_HOST": "10.0.0.11", "\(service)_SERVICE_PORT": "7400",
      "\(service)_SERVICE_PORT_HTTP": "7400", "\(service)_PORT": "tcp://10.0.0.11:7400",
      "\(service)_PORT_7400_TCP": "tcp://10.0.0.11:7400",
      "\(service)_PORT_7400_TCP_PROTO": "tcp", "\(service)_PORT_7400_TCP_PORT": "7400",
      "\(service)_PORT_7400_TCP_ADDR": "10.0.0.11",
    ]
    #expect(Self.misspelt(made) == nil)
  }

  @Test func `a command is refused under a misspelt name, and says what was meant`() async throws {
    let outcome = try await FreshetProcess(
      ["fleet"], environment: ["FRESHET_CORDINATOR_URL": "http://127.0.0.1:1"]
    ).outcome
    #expect(outcome.status == 7)
    #expect(
      outcome.errors.contains(
        "FRESHET_CORDINATOR_URL is not one that freshet reads; did you mean FRESHET_COORDINATOR_URL"
      ))
  }
}

import Testing

@testable import FreshetCoordinator

/// On which addresses HTTP may be plain.
@Suite struct TransportTests {
  private func refusal(
    _ change: (inout CoordinatorConfiguration) -> Void
  ) -> CoordinatorError? {
    var configuration = CoordinatorConfiguration(dataDirectory: "d")
    configuration.accessFile = "access.yaml"
    change(&configuration)
    do throws(CoordinatorError) {
      try configuration.checkTransport()
      return nil
    } catch { return error }
  }

  private func field(_ change: (inout CoordinatorConfiguration) -> Void) -> String? {
    guard case .configuration(let field, _)? = refusal(change) else { return nil }
    return field
  }

  @Test func `plain HTTP off the loopback is refused, and three ways out are named`() throws {
    let error = try #require(refusal { $0.httpHost = "0.0.0.0" })
    guard case .configuration("httpHost", let problem) = error else {
      Issue.record("\(error)")
      return
    }
    for way in ["tlsCertificate and tlsKey", "127.0.0.1", "plainHTTP"] {
      #expect(problem.contains(way), "\(problem)")
    }
    #expect(field { $0.host = "10.0.0.1" } == "host")
    // Who listens without authentication has not said that he wants no secrecy.
    #expect(
      field {
        $0.host = "0.0.0.0"
        $0.exposesWithoutAuthentication = true
      } == "host")
  }

  @Test func `each way out is taken`() {
    #expect(refusal { _ in } == nil)
    #expect(refusal { $0.host = "::1" } == nil)
    #expect(
      refusal {
        $0.host = "0.0.0.0"
        $0.httpHost = "127.0.0.1"
      } == nil)
    #expect(
      refusal {
        $0.host = "0.0.0.0"
        $0.plainHTTP = true
      } == nil)
    #expect(
      refusal {
        $0.host = "0.0.0.0"
        $0.tlsCertificate = "a.pem"
        $0.tlsKey = "a.key"
      } == nil)
    #expect(
      refusal {
        $0.host = "0.0.0.0"
        $0.httpSocket = "/run/freshet/http.sock"
        $0.httpSocketOnly = true
      } == nil)
  }

  @Test func `half of a setting is refused`() {
    #expect(field { $0.tlsKey = "a.key" } == "tlsKey")
    #expect(field { $0.tlsCertificate = "a.pem" } == "tlsCertificate")
    #expect(field { $0.httpSocketOnly = true } == "httpSocketOnly")
  }
}

import Testing

@testable import FreshetCoordinator

/// What a start says of settings that let other machines in.
@Suite struct ExposureTests {
  private func exposures(
    asksNodes: Bool = false, _ change: (inout CoordinatorConfiguration) -> Void
  ) -> [String] {
    var configuration = CoordinatorConfiguration(dataDirectory: "/nowhere")
    change(&configuration)
    return configuration.exposures(asksNodes: asksNodes)
  }

  @Test func `nothing is said of a coordinator that only its own machine reaches`() {
    #expect(exposures { _ in }.isEmpty)
    #expect(exposures { $0.exposesWithoutAuthentication = true }.isEmpty)
  }

  @Test func `all that is open is said`() {
    let open = exposures {
      $0.host = "0.0.0.0"
      $0.exposesWithoutAuthentication = true
      $0.plainHTTP = true
    }
    #expect(open.count == 3)
    #expect(open.allSatisfy { $0.contains("0.0.0.0") })
    let proxied = exposures(asksNodes: true) {
      $0.host = "0.0.0.0"
      $0.accessFile = "access.yaml"
      $0.plainHTTP = true
    }
    #expect(proxied.count == 1 && proxied[0].contains("in clear"))
    let secure = exposures(asksNodes: true) {
      $0.host = "0.0.0.0"
      $0.accessFile = "access.yaml"
      $0.tlsCertificate = "tls.pem"
    }
    #expect(secure.isEmpty)
    let local = exposures(asksNodes: true) {
      $0.host = "0.0.0.0"
      $0.httpSocketOnly = true
    }
    #expect(local.isEmpty)
  }

  @Test func `an error is told in words`() {
    let error = CoordinatorError.configuration(field: "accessFile", problem: "a.yaml is empty")
    #expect("\(error)" == "accessFile a.yaml is empty")
  }

  @Test func `a socket is advertised by its whole path`() {
    #expect(UnixSocketPath.absolute("/run/http.sock") == "/run/http.sock")
    let path = UnixSocketPath.absolute("http.sock")
    #expect(path.hasPrefix("/") && path.hasSuffix("/http.sock"))
  }
}

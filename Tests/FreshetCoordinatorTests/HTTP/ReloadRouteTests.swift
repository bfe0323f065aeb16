import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import FreshetAPI
@testable import FreshetCoordinator

@Suite struct ReloadRouteTests {
  private func answer(_ reload: @escaping AccessReload) async throws -> TestResponse {
    let router = makeRouter(commands: FakeCoordinator(), reload: reload)
    return try await Application(router: router, logger: Logger(label: "test")).test(.router) {
      try await $0.executeRequest(uri: "/v1/reload", method: .post, headers: [:], body: nil)
    }
  }

  @Test(arguments: ["/etc/freshet/access.yaml", nil])
  func `says what was read`(path: String?) async throws {
    let response = try await answer {
      ReloadDocument(accessFile: path, certificate: "/etc/freshet/tls.pem")
    }
    #expect(response.status == .ok)
    let document = try response.document(ReloadDocument.self)
    #expect(document == ReloadDocument(accessFile: path, certificate: "/etc/freshet/tls.pem"))
  }

  @Test func `says what is in force and yet not as it should be`() async throws {
    let warning = ReloadWarning.noNodeKey.document
    let response = try await answer { ReloadDocument(accessFile: "a", warnings: [warning]) }
    #expect(response.status == .ok)
    #expect(try response.document(ReloadDocument.self).warnings == [warning])
  }

  @Test func `a file that is wrong is told`() async throws {
    let response = try await answer { () throws(CoordinatorError) in
      throw .configuration(field: "accessFile", problem: "(a.yaml) has no tokens")
    }
    #expect(response.status.code == 422)
    #expect(response.problem?.type == .wrongAccessFile)
    #expect(
      response.problem?.detail
        == "the access file (a.yaml) has no tokens; the previous one stays in force")
  }

  @Test func `a key of the coordinator that is wrong is not the access file's fault`() async throws
  {
    let response = try await answer { () throws(CoordinatorError) in
      throw .configuration(field: CoordinatorKeys.field, problem: "holds no usable key")
    }
    #expect(
      response.problem?.detail
        == "the data directory holds no usable key; the previous key and the previous access file stay in force"
    )
  }
}

import Testing

@testable import FreshetCoordinator

@Suite struct EtcdSettingsTests {
  private func fault(_ change: (inout EtcdSettings) -> Void) -> String? {
    var settings = EtcdSettings(
      servers: ["https://a:2379", "https://b:2379"], prefix: "/freshet/x")
    change(&settings)
    do throws(CoordinatorError) {
      try settings.validate()
      return nil
    } catch {
      guard case .configuration(let field, _) = error else { return "\(error)" }
      return field
    }
  }

  @Test func `good settings are taken`() {
    #expect(fault { _ in } == nil)
    #expect(fault { $0.servers = ["http://127.0.0.1:2379"] } == nil)
    #expect(
      fault { ($0.servers, $0.user, $0.passwordFile) = (["http://127.0.0.1:1"], "u", "f") } == nil)
    #expect(fault { ($0.user, $0.passwordFile) = ("u", "f") } == nil)
  }

  @Test func `each wrong setting is named`() {
    #expect(fault { $0.servers = [] } == "etcd")
    for server in ["a:2379", "ftp://a", "https://", "https://a/x", "", "https://a?b"] {
      #expect(fault { $0.servers = [server] } == "etcd", "\(server)")
    }
    #expect(fault { $0.servers += $0.servers } == "etcd")
    #expect(fault { $0.servers = (0..<17).map { "https://a\($0)" } } == "etcd")
    for prefix in [
      "", "x", "/", "/x/", "//x", "/x y", "/ü", "/" + String(repeating: "x", count: 256),
    ] {
      #expect(fault { $0.prefix = prefix } == "etcdPrefix", "\(prefix)")
    }
    #expect(fault { $0.user = "u" } == "etcdPasswordFile")
    #expect(fault { $0.passwordFile = "f" } == "etcdUser")
    #expect(fault { $0.certificate = "c" } == "etcdKey")
    #expect(fault { $0.key = "k" } == "etcdCertificate")
    #expect(
      fault { ($0.servers, $0.user, $0.passwordFile) = (["http://a"], "u", "f") } == "etcd")
    #expect(fault { $0.timeout = .milliseconds(49) } == "etcdTimeout")
    #expect(fault { $0.patience = .seconds(61) } == "etcdPatience")
    #expect(fault { $0.takeoverAfter = .zero } == "takeoverAfter")
    #expect(fault { $0.timeout = .milliseconds(1_001) } == "takeoverAfter")
  }
}

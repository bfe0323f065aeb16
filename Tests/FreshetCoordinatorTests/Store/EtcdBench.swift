import CommandTesting
import Foundation
import FreshetRuntime
import Glibc
import Logging
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

/// A log on a server of etcd of its own, which can be filled and stopped.
final class EtcdBench: StoreBench {
  let server: EtcdServer
  let settings: EtcdSettings
  private let directory = try? TemporaryDirectory()
  private var store: EtcdStore?

  /// The path of a file of the mirror.
  func mirror(_ file: String) -> String { "\(directory?.path ?? "")/mirror/\(file)" }

  init(_ server: EtcdServer? = nil) throws {
    self.server = try server ?? EtcdServer()
    var settings = EtcdSettings(
      servers: [self.server.url], prefix: "/freshet/\(UUID().uuidString.prefix(8))")
    settings.timeout = .milliseconds(300)
    settings.patience = .seconds(1)
    settings.takeoverAfter = .milliseconds(300)
    self.settings = settings
  }

  func open() throws -> any EventStore {
    // It is closed already, or it failed.
    try? store?.close()
    let opened = try EtcdStore(
      settings, directory: try #require(directory).path,
      standby: Standby(isStopped: { false }, logger: Logger(label: "test")))
    store = opened
    return opened
  }

  func withoutSpace(_ body: () -> Void) throws {
    try server.setFull(true)
    body()
    try server.setFull(false)
  }

  /// The server takes what is sent, and answers too late.
  func inDoubt(_ body: () -> Void) {
    server.pause()
    body()
    server.resume()
  }

  func restored(after body: () throws -> Void) throws -> any StoreBench {
    let open = try #require(store)
    let bytes = try open.copied(beforeReading: body)
    let target = try TemporaryDirectory()
    let path = target.path("copy")
    try Data(bytes).write(to: URL(filePath: path))
    _ = try LogRestore.restore(path, to: target.path("log"))
    let source = try SQLiteStore(directory: target.path("log"))
    _ = try source.replay { _, _ in }
    let bench = try EtcdBench(server)
    try EtcdImport.copy(source, to: bench.settings)
    try source.close()
    return bench
  }
}

/// A process of etcd with a directory of its own, which ends with this value.
final class EtcdServer {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  let url: String
  private let process: SpawnedProcess
  private let directory = try? TemporaryDirectory()

  init() throws {
    let program = "/usr/bin/etcd"
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw Missing(description: "\(program) is missing: apt-get install etcd-server")
    }
    let (client, peer) = (try freePort(), try freePort())
    url = "http://127.0.0.1:\(client)"
    process = try SpawnedProcess(
      program,
      [
        "--data-dir", try #require(directory).path("etcd"), "--listen-client-urls", url,
        "--advertise-client-urls", url, "--listen-peer-urls", "http://127.0.0.1:\(peer)",
        "--initial-advertise-peer-urls", "http://127.0.0.1:\(peer)",
        "--initial-cluster", "default=http://127.0.0.1:\(peer)", "--logger", "zap",
        "--log-outputs", "/dev/null",
      ], environment: [:])
    var settings = EtcdSettings(servers: [url], prefix: "/x")
    settings.timeout = .seconds(1)
    let servers = try EtcdServers(settings)
    // The first answer to a write: by then it has a leader.
    _ = try servers.askAll(
      EtcdTransaction(
        compare: [],
        success: [.init(delete: .init(key: Data("x".utf8)))], failure: []),
      until: SystemTime.now + .seconds(60))
  }

  deinit {
    process.signal(SIGKILL)
  }

  func pause() { process.signal(SIGSTOP) }
  func resume() { process.signal(SIGCONT) }

  /// Raises or ends the alarm that a server raises when its database has reached its quota.
  func setFull(_ isFull: Bool) throws {
    struct Alarm: EtcdRequest {
      struct Member: Codable { var memberID: String? }
      struct Response: Decodable { var alarms: [Member]? }
      static let path = "/v3/maintenance/alarm"
      var action: String
      var alarm: String
      var memberID: String?
    }
    let servers = try EtcdServers(EtcdSettings(servers: [url], prefix: "/x"))
    let raised = try servers.ask(Alarm(action: isFull ? "ACTIVATE" : "GET", alarm: "NOSPACE"))
    guard !isFull else { return }
    for member in raised.alarms ?? [] {
      _ = try servers.ask(
        Alarm(action: "DEACTIVATE", alarm: "NOSPACE", memberID: member.memberID))
    }
  }
}

/// A port of the loopback that nobody listens at now.
private func freePort() throws -> UInt16 {
  let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
  defer { close(descriptor) }
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
  var size = socklen_t(MemoryLayout<sockaddr_in>.size)
  let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
    unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
      unsafe bind(descriptor, generic, size) == 0
        && getsockname(descriptor, generic, &size) == 0
    }
  }
  try #require(isBound)
  return UInt16(bigEndian: address.sin_port)
}

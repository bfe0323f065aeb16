import Foundation
import FreshetCache
import FreshetClient
import FreshetCore

/// Runs the fleet, changes its sources, and judges what it served.
struct Demo: Sendable {
  let settings: DemoSettings
  let screen: DemoScreen

  /// Runs the whole demo, and leaves neither processes nor files behind.
  func run() async throws -> Verdict {
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "freshet-demo-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    screen.heading(
      "One coordinator and \(settings.nodes) nodes start, each as a process of its own")
    let log = directory.appending(path: "log").path
    let keys = settings.hasKeys ? try DemoKeys(in: directory, dataDirectory: log) : nil
    let coordinator = try await CoordinatorProcess(
      dataDirectory: log, accessFile: keys?.accessFile)
    do {
      try keys?.writeNodeFile()
      let source = SourceFile(path: directory.appending(path: "sources.json").path)
      let verdict = try await CoordinatorConnection.with(
        coordinator.address, timeout: .seconds(10), token: keys?.token
      ) {
        try await run(coordinator, keys, source, $0)
      }
      await coordinator.stop()
      return verdict
    } catch {
      await coordinator.stop()
      throw error
    }
  }

  private func run(
    _ coordinator: CoordinatorProcess, _ keys: DemoKeys?, _ source: SourceFile,
    _ connection: CoordinatorConnection
  ) async throws -> Verdict {
    let state = try SourceState()
    try source.write(state)
    let publisher = DemoPublisher(
      connection: connection, source: source, record: DemoRecord(state), bound: settings.bound)
    try await publisher.publish(DemoAct.baseline(state))
    let fleet = try await DemoFleet(
      settings, coordinator: coordinator, keys: keys, source: source, record: publisher.record)
    do {
      let verdict = try await fleet.run {
        try await fleet.untilReady()
        return try await DemoPlay(
          settings: settings, screen: screen, fleet: fleet, publisher: publisher
        ).perform(from: state)
      }
      await fleet.stop()
      return verdict
    } catch {
      await fleet.stop()
      throw error
    }
  }
}

import ArgumentParser
import Foundation
import FreshetCache

/// What entries take of a process's memory: for ``SizeCommand``, which gives each measurement a process.
struct MemoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory", abstract: "Bytes an entry, used and charged.", shouldDisplay: false)

  @Argument var entries: Int
  @Argument var dependencies: Int
  @Argument var customers: Int

  /// Keys and dependencies are made as they are needed, so that what is kept of them is the cache's.
  func run() throws {
    // One value for all, so that what grows is what the cache adds.
    let payload = makePayload(0)
    let subject = try FreshetSubject(
      keys: [], capacity: entries, customers: 1, dependencyCount: dependencies)
    let before = Self.residentBytes
    for number in 0..<entries {
      let ticket = try subject.cache.ticket(
        for: try Keys.components(number, customers: customers).key(),
        dependingOn: Keys.dependencies(number, customers: customers, count: dependencies),
        class: subject.contentClass)
      subject.cache.redeem(ticket, value: payload)
    }
    let held = subject.cache.statistics
    let used = (Self.residentBytes - before) / held.entries
    print("\(used) \(held.bytes / held.entries - payload.count)")
  }

  /// Memory of this process that is in use.
  private static var residentBytes: Int {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return 0
    }
    let fields = text.split(separator: " ")
    return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * 4_096
  }
}

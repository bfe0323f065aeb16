import Dispatch
package import Foundation
import Synchronization

/// Runs a program with an argument list (never a shell), for a bounded time and output.
package enum BoundedProcess {
  /// What the program prints to standard output; its standard error goes to this process's.
  ///
  /// - Parameters:
  ///   - arguments: the program and its arguments.
  ///   - directory: where it runs.
  ///   - input: its standard input.
  ///   - timeLimit: after it, the program and its children are killed.
  ///   - outputLimit: bytes; beyond it likewise.
  /// - Returns: its output.
  /// - Throws: if it cannot be run, fails, takes too long or prints too much.
  package static func run(
    _ arguments: [String], in directory: URL, input: [UInt8] = [],
    timeLimit: Duration = TreeLimits.time, outputLimit: Int = TreeLimits.output
  ) throws(PlanError) -> [UInt8] {
    let place = "command '\(arguments.joined(separator: " "))'"
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["--"] + arguments
    process.currentDirectoryURL = directory
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.standardError
    do {
      process.standardInput = try Self.file(input)
      try process.run()
    } catch {
      throw PlanError(.command, place, "cannot be run: \(error.localizedDescription)")
    }
    let group = -process.processIdentifier
    let isLate = Atomic(false)
    // The process leads a group of its own, so that what it started ends with it.
    let alarm = DispatchWorkItem {
      isLate.store(true, ordering: .relaxed)
      kill(group, SIGKILL)
    }
    let (seconds, attoseconds) = timeLimit.components
    let wait = Double(seconds) + Double(attoseconds) / 1e18
    DispatchQueue.global().asyncAfter(deadline: .now() + wait, execute: alarm)
    let (bytes, isWhole) = Self.read(output.fileHandleForReading, atMost: outputLimit)
    if !isWhole { kill(group, SIGKILL) }
    process.waitUntilExit()
    alarm.cancel()
    if isLate.load(ordering: .relaxed) {
      throw PlanError(.command, place, "took longer than \(seconds) s; make it quicker")
    }
    guard isWhole else {
      throw PlanError(.command, place, "printed more than \(outputLimit) bytes; print less")
    }
    guard process.terminationReason == .exit, process.terminationStatus == 0 else {
      let how = process.terminationReason == .exit ? "status" : "signal"
      throw PlanError(
        .command, place, "failed with \(how) \(process.terminationStatus); run it by hand")
    }
    return bytes
  }

  /// A file without a name that holds `bytes`: a pipe could block when both ends wait.
  private static func file(_ bytes: [UInt8]) throws -> FileHandle {
    if bytes.isEmpty { return .nullDevice }
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "freshet-\(UUID().uuidString)")
    try Data(bytes).write(to: url, options: .withoutOverwriting)
    defer { try? FileManager.default.removeItem(at: url) }
    return try FileHandle(forReadingFrom: url)
  }

  private static func read(_ handle: FileHandle, atMost limit: Int) -> ([UInt8], Bool) {
    var bytes: [UInt8] = []
    while let piece = try? handle.read(upToCount: 1 << 16), !piece.isEmpty {
      bytes += piece
      if bytes.count > limit { return ([], false) }
    }
    return (bytes, true)
  }
}

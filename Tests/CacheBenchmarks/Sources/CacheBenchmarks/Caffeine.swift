import Foundation

/// Caffeine, in a process of its own.
struct Caffeine {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The program and its arguments, up to those that say what to measure.
  let command: String

  func run(
    _ workload: Workload, entries: Int, threads: Int, operations: Int, rounds: Int
  ) throws -> (rates: [Double], ratio: Double) {
    let words = command.split(separator: " ").map(String.init)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments =
      words.dropFirst() + [workload.rawValue]
      + [entries, threads, operations, rounds].map(String.init)
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let numbers = output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard process.terminationStatus == 0, numbers.count == 4 else {
      throw Failure(description: "Caffeine ended with \(process.terminationStatus): \(output)")
    }
    return ([numbers[1], numbers[0], numbers[2]], numbers[3])
  }
}

import Foundation
import FreshetTerminal

/// Reads commands' input files; `-` is standard input.
enum InputFile {
  /// The default limit on a file's size, in bytes.
  static let longest = 64 << 20

  /// Reads a file of at most `limit` bytes.
  ///
  /// `status` is the exit status if the file cannot be read, or is longer.
  static func read(
    _ path: String, atMost limit: Int = longest, orEndWith status: CommandStatus = .source
  ) throws(CommandFailure) -> [UInt8] {
    let data: Data
    do {
      let input =
        path == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      data = try read(input, limit)
    } catch {
      throw CommandFailure(
        status, "\(name(path)) cannot be read: \(cause(error, path)); name another file")
    }
    guard data.count <= limit else {
      throw CommandFailure(
        status,
        "\(name(path)) has more than \(limit) bytes, which is the limit; name another file")
    }
    return Array(data)
  }

  /// The file's name in messages.
  static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// Reads a scenario, a list of seeds or a trace of at most 512 MiB.
  static func simulation(_ path: String) throws(CommandFailure) -> [UInt8] {
    try read(path, atMost: 512 << 20, orEndWith: .invalidInput)
  }

  /// Throws if standard input is named twice: the second time it would be empty.
  static func checkOnce(_ paths: [String]) throws(CommandFailure) {
    guard paths.count(where: { $0 == "-" }) <= 1 else {
      throw CommandFailure(.usage, "'-' is given twice; standard input can be read only once")
    }
  }

  private static func cause(_ error: any Error, _ path: String) -> String {
    guard FileManager.default.fileExists(atPath: path) else { return "there is no such file" }
    let url = URL(fileURLWithPath: path)
    let isDirectory = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
    return isDirectory == true ? "it is a directory" : error.localizedDescription
  }

  /// Reads one byte more than allowed, to detect longer input; loops because a pipe delivers pieces.
  private static func read(_ input: FileHandle, _ limit: Int) throws -> Data {
    var data = Data()
    while data.count <= limit, let piece = try input.read(upToCount: limit + 1 - data.count),
      !piece.isEmpty
    {
      data += piece
    }
    return data
  }
}

import Foundation

/// Files that commands read; `-` is standard input.
enum InputFile {
  /// Bytes of a file, unless it is said otherwise.
  static let longest = 64 << 20

  /// The bytes of a file, at most `limit`; `status` is what the process ends with if it cannot be read, or
  /// has more.
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
        "\(name(path)) has more than \(limit) bytes, the most that is taken; name another file")
    }
    return Array(data)
  }

  /// What messages call it.
  static func name(_ path: String) -> String { path == "-" ? "standard input" : path }

  /// The bytes of a scenario, of seeds or of a recording: at most 512 MiB.
  static func simulation(_ path: String) throws(CommandFailure) -> [UInt8] {
    try read(path, atMost: 512 << 20, orEndWith: .invalidInput)
  }

  /// Refuses to read standard input twice: the second time it would be empty.
  static func checkOnce(_ paths: [String]) throws(CommandFailure) {
    guard paths.count(where: { $0 == "-" }) <= 1 else {
      throw CommandFailure(.usage, "'-' is given twice; standard input can be read once")
    }
  }

  private static func cause(_ error: any Error, _ path: String) -> String {
    guard FileManager.default.fileExists(atPath: path) else { return "there is no such file" }
    let url = URL(fileURLWithPath: path)
    let isDirectory = (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
    return isDirectory == true ? "it is a directory" : error.localizedDescription
  }

  /// Reads one byte more than is allowed, so that the excess is seen; a pipe gives what it has, piece by
  /// piece.
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

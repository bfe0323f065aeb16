import FreshetTerminal
import Glibc
import ZeroMQ

/// The coordinator's own keys in its data directory: the one in force, and the one to come while it is replaced.
struct CoordinatorKeyFiles {
  private static let name = "freshet-coordinator-key"
  /// The longest key file, in bytes.
  private static let longest = 64 << 10

  let current: CurveKeyPair
  /// The key to come; nil if none was made.
  let next: CurveKeyPair?

  private static func currentPath(in directory: String) -> String { directory + "/coordinator.key" }
  private static func nextPath(in directory: String) -> String {
    directory + "/coordinator.next.key"
  }

  /// Reads the keys in a data directory.
  static func load(in directory: String) throws(CommandFailure) -> CoordinatorKeyFiles {
    let path = currentPath(in: directory)
    guard let current = try read(path) else {
      throw CommandFailure(
        .notFound,
        "\(path) is missing; a coordinator makes it at its first start")
    }
    return CoordinatorKeyFiles(current: current, next: try read(nextPath(in: directory)))
  }

  /// Makes the key to come; refuses if there is one, or none to replace.
  static func makeNext(in directory: String) throws(CommandFailure) -> CurveKeyPair {
    guard try load(in: directory).next == nil else {
      throw CommandFailure(
        .invalidInput,
        "there is a next key already, which nodes may trust; activate it, or remove "
          + nextPath(in: directory))
    }
    let pair: CurveKeyPair
    do throws(ZeroMQError) {
      pair = try .generate()
    } catch {
      throw CommandFailure(.failure, "no key was made: \(error)")
    }
    try SecretOutput.write(
      "\(name): \(pair.secretKey.text)", to: nextPath(in: directory), isForced: false)
    return pair
  }

  /// Puts the key to come in the place of the one in force.
  static func activateNext(in directory: String) throws(CommandFailure) -> CurveKeyPair {
    guard let next = try load(in: directory).next else {
      throw CommandFailure(
        .invalidInput, "there is no next key; make it with `freshet keys coordinator next`")
    }
    guard unsafe rename(nextPath(in: directory), currentPath(in: directory)) == 0 else {
      throw CommandFailure(
        .failure,
        "\(currentPath(in: directory)) cannot be replaced: \(unsafe String(cString: strerror(errno)))"
      )
    }
    return next
  }

  private static func read(_ path: String) throws(CommandFailure) -> CurveKeyPair? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw CommandFailure(
        .failure,
        "\(path) cannot be read: \(unsafe String(cString: strerror(errno))); run this as the "
          + "coordinator's user")
    }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0, status.st_mode & 0o077 == 0 else {
      throw CommandFailure(
        .failure, "\(path) can be read or written by others; chmod 600, and make another key")
    }
    var bytes = [UInt8](repeating: 0, count: longest)
    let count = unsafe Glibc.read(file, &bytes, longest)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    // A key may begin with '#', but stands behind its name.
    let value = text.split(separator: "\n").first { $0.hasPrefix("\(name):") }
      .map { $0.dropFirst(name.count + 1).drop { $0 == " " } }
    guard let value, let secret = try? CurveSecretKey(text: String(value)),
      let pair = try? CurveKeyPair(secretKey: secret)
    else { throw CommandFailure(.failure, "\(path) holds no coordinator's key") }
    return pair
  }
}

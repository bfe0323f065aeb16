import Configuration
package import Foundation
import FreshetCore

/// A file of settings, in YAML or in JSON, which YAML contains.
package struct SettingsFile: Sendable {
  /// The largest size of a file in bytes, a hundred times a sensible one.
  package static let longest = 1 << 20

  /// The file's path.
  package let path: String
  let snapshot: YAMLSnapshot

  /// Reads the file at `path`.
  ///
  /// - Throws: if it cannot be read, or holds a key that is not a setting.
  package init(path: String) throws(CommandFailure) {
    let endings = [".yaml", ".yml", ".json"]
    guard endings.contains(where: { path.lowercased().hasSuffix($0) }) else {
      throw CommandFailure(
        .configuration,
        "\(path) is no file of settings by its name; give one that ends in "
          + endings.joined(separator: ", "))
    }
    try self.init(path: path, data: Self.read(path))
  }

  package init(path: String, data: Data) throws(CommandFailure) {
    self.path = path
    guard data.count <= Self.longest else {
      throw CommandFailure(
        .configuration, "\(path) has more than \(Self.longest) bytes; give a file of settings")
    }
    // The parser asks for every key whether its value is secret, which shows all keys.
    let keys = Guarded<[String]>([])
    let options = YAMLSnapshot.ParsingOptions(
      secretsSpecifier: .dynamic { key, _ in
        keys.withLock { $0.append(key) }
        return false
      })
    do {
      snapshot = try YAMLSnapshot(data: data.bytes, providerName: path, parsingOptions: options)
    } catch {
      throw CommandFailure(.configuration, "\(path) is neither YAML nor JSON: \(error)")
    }
    for key in keys.withLock({ $0 }) { try Self.check(key, path) }
  }

  private static func read(_ path: String) throws(CommandFailure) -> Data {
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      return try file.read(upToCount: longest + 1) ?? Data()
    } catch {
      throw CommandFailure(
        .configuration, "\(path) cannot be read: \(error.localizedDescription); check --config")
    }
  }

  private static func check(_ key: String, _ path: String) throws(CommandFailure) {
    let known = Setting.allCases.map { "\(Setting.group).\($0.rawValue)" }
    guard !known.contains(key) else { return }
    throw CommandFailure(
      .configuration,
      "\(path): '\(key.prefix(128))' is no setting; known are \(known.joined(separator: ", "))")
  }
}

package import Foundation
import FreshetCore
package import FreshetTerminal
import StrictText
import StrictYAML

/// A file of settings, in YAML or in JSON, which YAML contains.
package struct SettingsFile: Sendable {
  /// The largest size of a file in bytes, a hundred times a sensible one.
  package static let longest = 1 << 20

  /// The file's path.
  package let path: String
  /// The value of each setting that is there; nil if it is a list.
  private var values: [Setting: String?] = [:]

  /// Reads the file at `path`.
  ///
  /// - Throws: if it cannot be read, or holds a key that is not a setting.
  package init(path: String) throws(CommandFailure) {
    let endings = [".yaml", ".yml", ".json"]
    guard endings.contains(where: { path.lowercased().hasSuffix($0) }) else {
      throw CommandFailure(
        .configuration,
        "\(path) is not a settings file by its name; give one that ends in "
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
    guard let text = String(validating: data, as: UTF8.self) else {
      throw CommandFailure(.configuration, "\(path) is not in UTF-8; save it in UTF-8")
    }
    let tree: YAMLTree
    do {
      tree = try YAMLTree(parsing: text)
    } catch {
      throw CommandFailure(.configuration, "\(path) is neither YAML nor JSON: \(error)")
    }
    guard tree.members != nil else {
      throw CommandFailure(
        .configuration, "\(path) is not an object of settings; give one")
    }
    try add(tree, path: DocumentPath())
  }

  /// The text of `setting`; nil if it is not in the file.
  func text(of setting: Setting) throws(CommandFailure) -> String? {
    guard let value = values[setting] else { return nil }
    guard let text = value else {
      throw CommandFailure(.configuration, "\(origin(of: setting)) is a list; give one value")
    }
    return text
  }

  /// What messages call the value of `setting`, such as `coordinator.http-port in f.yaml`.
  func origin(of setting: Setting) -> String { "\(Self.key(setting)) in \(path)" }

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

  private static func key(_ setting: Setting) -> String { "\(Setting.group).\(setting.rawValue)" }

  /// Adds all values in `tree`; throws if one is not a setting.
  private mutating func add(
    _ tree: YAMLTree, path: DocumentPath, depth: Int = 0
  ) throws(CommandFailure) {
    // Deeper than a group and a setting there is nothing, however often an alias repeats it.
    if depth < 2, let members = tree.members {
      for (name, value) in members {
        try add(value, path: path.appending(name: name.text ?? "?"), depth: depth + 1)
      }
      return
    }
    let key = path.dotted
    guard let setting = Setting.allCases.first(where: { Self.key($0) == key }) else {
      throw CommandFailure(
        .configuration,
        "\(self.path): '\(key.prefix(128))' is not a setting; known are "
          + Setting.allCases.map(Self.key).joined(separator: ", "))
    }
    guard tree.members == nil else {
      throw CommandFailure(.configuration, "\(origin(of: setting)) is an object; give one value")
    }
    guard values[setting] == nil else {
      throw CommandFailure(
        .configuration, "\(origin(of: setting)) stands there twice; give it once")
    }
    values[setting] = .some(tree.text)
  }
}

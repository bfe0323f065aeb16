package import Foundation

/// The files below a directory on disk, with the limits of ``TreeLimits``.
package struct WorkingTree: SourceTree {
  private let directory: URL
  package var revision: String? { nil }

  package init(_ directory: URL) {
    self.directory = directory.standardizedFileURL.resolvingSymlinksInPath()
  }

  package func paths(below prefix: String) throws(PlanError) -> [String] {
    let start = prefix.isEmpty ? directory : directory.appendingPathComponent(prefix)
    let walk = FileManager.default.enumerator(
      at: start, includingPropertiesForKeys: [.isRegularFileKey])
    let root = directory.path.utf8.count + 1
    var paths: [String] = []
    while let url = walk?.nextObject() as? URL {
      // No answer is made from git's own files.
      if url.lastPathComponent == ".git" { walk?.skipDescendants() }
      let isFile = (try? url.resourceValues(forKeys: [.isRegularFileKey]))?.isRegularFile
      guard isFile == true else { continue }
      guard paths.count < TreeLimits.files else {
        throw PlanError(
          .source, start.path, "has more than \(TreeLimits.files) files; begin globs further down")
      }
      paths.append(String(decoding: url.path.utf8.dropFirst(root), as: UTF8.self))
    }
    return paths.sorted()
  }

  package func read(_ paths: [String]) throws(PlanError) -> [[UInt8]?] {
    var files: [[UInt8]?] = []
    var total = 0
    for path in paths {
      let url = directory.appendingPathComponent(path)
      let values = try? url.resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
      guard values?.isRegularFile == true else {
        files.append(nil)
        continue
      }
      total += values?.fileSize ?? 0
      guard total <= TreeLimits.bytes else { throw .tooLarge(path) }
      do {
        files.append(Array(try Data(contentsOf: url)))
      } catch {
        throw PlanError(.source, path, "cannot be read: \(error.localizedDescription)")
      }
    }
    return files
  }

  package func run(_ command: [String]) throws(PlanError) -> [UInt8] {
    try BoundedProcess.run(command, in: directory)
  }
}

extension PlanError {
  static func tooLarge(_ path: String) -> PlanError {
    PlanError(
      .source, path,
      "and the files before it have more than \(TreeLimits.bytes) bytes; give a version file instead"
    )
  }
}

import Foundation
import Testing

@Suite struct LayoutTests {
  private static let topLevel: Set<String> = [
    "Package.swift", "Sources", "Tests", "deploy", "scripts", "README.md", "LICENSE",
  ]

  @Test func `the top level holds what it may and nothing else`() throws {
    let names = Set(try Repository.trackedFiles().compactMap { $0.split(separator: "/").first })
    for name in names where !name.hasPrefix(".") {
      #expect(Self.topLevel.contains(String(name)), "\(name) has no place at the top")
    }
    for name in ["Package.swift", "README.md", "LICENSE", ".swift-format", ".ci"] {
      #expect(names.contains(Substring(name)), "\(name) is not there")
    }
  }

  @Test func `scripts are executable and parse`() throws {
    let scripts = try Repository.trackedFiles().filter {
      ($0.hasPrefix("scripts/") || $0.hasPrefix(".ci/")) && !Self.isModule($0)
    }
    #expect(scripts.count > 4)
    for script in scripts {
      #expect(
        FileManager.default.isExecutableFile(atPath: Repository.url(script).path),
        "\(script) is not executable")
      let first = try Repository.lines(script).first ?? ""
      #expect(first.hasPrefix("#!"), "\(script) does not say what runs it")
      guard first.contains("bash") else { continue }
      let outcome = try Repository.run(["bash", "-n", script])
      #expect(outcome.status == 0, "\(script): \(outcome.output)")
    }
  }

  /// Whether it is a part of the Python script beside whose name its folder stands.
  private static func isModule(_ path: String) -> Bool {
    path.hasPrefix("scripts/") && path.contains(".d/") && path.hasSuffix(".py")
  }

  @Test func `the parts of a script say what they are, and are short`() throws {
    let tracked = try Repository.trackedFiles()
    let modules = tracked.filter(Self.isModule)
    #expect(!modules.isEmpty)
    for module in modules {
      let script = module.prefix { $0 != "." }
      #expect(tracked.contains(String(script)), "\(module) belongs to no script")
      let lines = try Repository.lines(module)
      #expect(lines.first?.hasPrefix("\"\"\"") == true, "\(module) does not say what it is")
      #expect(lines.count <= 500, "\(module) has \(lines.count) lines")
    }
  }

  @Test func `tests start processes by one type, which needs no free descriptors`() throws {
    let sources = try Repository.trackedFiles().filter {
      $0.hasPrefix("Tests/") && $0.contains("Test") && $0.hasSuffix(".swift")
        && !$0.contains("/Sources/")
    }
    // Not written whole, or this file would be found.
    let start = "= " + "Process()"
    for source in sources {
      #expect(!(try Repository.text(source)).contains(start), "\(source): use SpawnedProcess")
    }
  }

  @Test func `test folders are targets or packages of their own`() throws {
    let manifest = try Repository.text("Package.swift")
    let tracked = try Repository.trackedFiles()
    let folders = Set(tracked.filter { $0.hasPrefix("Tests/") }.map { $0.split(separator: "/")[1] })
    for folder in folders {
      #expect(
        manifest.contains("\"\(folder)\"") || tracked.contains("Tests/\(folder)/Package.swift")
          || tracked.contains("scripts/\(folder.lowercased())"),
        "Tests/\(folder) is built by nothing")
    }
  }
}

import Foundation
import Testing

@Suite struct ReadmeTests {
  private static func blocks(_ language: String) throws -> [MarkdownCode] {
    MarkdownCode.blocks(in: try Repository.lines("README.md")).filter { $0.language == language }
  }

  @Test func `the scripts that the README names are there`() throws {
    let named = try Repository.text("README.md").matches(of: try Regex("scripts/[a-z-]+"))
      .map { String($0.output[0].substring ?? "") }
    #expect(Set(named).isSuperset(of: ["scripts/demo", "scripts/test"]))
    for script in Set(named) {
      #expect(
        FileManager.default.isExecutableFile(atPath: Repository.url(script).path),
        "\(script) is not there")
    }
  }

  @Test func `the subcommands that the README names are there`() throws {
    let code = try Repository.sources(below: "Sources/freshet").map(Repository.text).joined()
    let pattern = try Regex("(?m)^(?:\\$ )?(?:\\S*/)?freshet ([a-z-]+)(?: ([a-z]+-[a-z-]+))?")
    let text = try Self.blocks("sh").flatMap(\.lines).joined(separator: "\n")
    let commands = text.matches(of: pattern)
    #expect(!commands.isEmpty)
    for command in commands {
      for word in [command.output[1], command.output[2]] {
        guard let name = word.substring else { continue }
        #expect(code.contains("commandName: \"\(name)\""), "freshet \(name) is unknown")
      }
    }
  }

  @Test func `the README's Swift is what the tests build`() throws {
    let built = try Repository.lines("Tests/FreshetIntegrationTests/ReadmeTests.swift")
      .map { $0.drop { $0 == " " } }
    let blocks = try Self.blocks("swift")
    #expect(blocks.count >= 2)
    for block in blocks {
      // Imports stand at the top of the test; what a blank line parts may stand apart.
      for part in block.lines.split(separator: "") {
        let part = part.map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("import ") }
        #expect(part.isEmpty || built.contains(part), "\(part.joined(separator: "\n"))")
      }
    }
  }
}

import Foundation
import FreshetCache
import FreshetCore
import Testing

@testable import FreshetPlan

struct ManifestTests {
  private static func decode(
    _ text: String, environment: String? = nil
  ) throws(PlanError) -> Manifest {
    try ManifestDecoder.decode(Array(text.utf8), file: "freshet.yaml", environment: environment)
  }

  private static let whole = """
    version: 1
    service: support
    models:
      - id: gpt-5.4-mini
        fingerprints: [fp_2, fp_1]
    aliases:
      - id: chat
        models: [gpt-5.4-mini]
        publish: before
    prompts:
      - id: refund
        files:
          system: prompts/refund/system.md
          template: prompts/refund/user.md
      - id: hello
        file: prompts/hello.md
        hash: git
        grace: 30s
        over: 5m
      - glob: prompts/faq/**/*.md
    toolSets:
      - id: crm
        files: [tools/a.json, tools/b.json]
      - id: live
        command: [bin/tools, --json]
        ordered: true
    corpora:
      - id: policies
        versionFile: corpus/version
        settlingTime: 90s
        publish: during
      - id: handbook
        directory: handbook
    custom:
      - {kind: guardrail, id: pii, versions: ["4"]}
      - {kind: guardrail, id: tone, file: guard/tone.txt, publish: before}
      - {kind: locale, id: de, versionFile: locale/de}
      - {kind: locale, id: fr, directory: locale/fr}
      - {kind: embedding-model, id: main, command: [bin/embedding]}
    routes:
      - id: refunds
        customerFields: [plan, country]
    environments:
      staging:
        aliases:
          - id: chat
            models: [gpt-5.4-nano]
          - id: only-here
            models: [a, b]
    """

  @Test func `everything that may stand in one is read`() throws {
    let manifest = try Self.decode(Self.whole)
    #expect(manifest.service == "support")
    #expect(
      manifest.items.map(\.dimension.description) == [
        "model:gpt-5.4-mini", "model-alias:chat", "prompt:refund#system", "prompt:refund#template",
        "prompt:hello", "prompt:prompts/faq/**/*.md", "tool-set:crm", "tool-set:live",
        "corpus:policies", "corpus:handbook", "custom.guardrail:pii", "custom.guardrail:tone",
        "custom.locale:de", "custom.locale:fr", "custom.embedding-model:main",
      ])
    let hello = try #require(manifest.items.first { $0.dimension.id == "hello" })
    #expect(hello.source == .text("prompts/hello.md", .git))
    #expect(
      hello.rollout == .init(timing: .after, grace: .seconds(30), spread: .seconds(300)))
    let policies = try #require(manifest.items.first { $0.dimension.id == "policies" })
    #expect(policies.settlingTime == .seconds(90))
    #expect(policies.rollout.timing == .during)
    #expect(policies.place == "freshet.yaml:28:5")
    let custom = manifest.items.filter { $0.dimension.kind.customName != nil }
    #expect(
      custom.map(\.source) == [
        .stated(["4"]), .text("guard/tone.txt", .content), .version("locale/de"),
        .directory("locale/fr"), .command(["bin/embedding"]),
      ])
    #expect(custom[1].rollout.timing == .before)
    let sets = manifest.items.filter { $0.dimension.kind == .toolSet }
    #expect(sets.map(\.toolOrder) == [.insignificant, .significant])
    #expect(manifest.routes.map(\.customerFields) == [["country", "plan"]])
  }

  @Test func `a role may have any name`() throws {
    let manifest = try Self.decode(
      "version: 1\nservice: s\nprompts:\n  - {id: a, files: {few-shot: b, Über/uns#1: c}}")
    #expect(manifest.items.map(\.dimension.facet) == ["few-shot", "Über/uns#1"])
  }

  @Test func `a model may have the name of its alias`() throws {
    let manifest = try Self.decode(
      "version: 1\nservice: s\naliases:\n  - {id: m, models: [m]}\n  - {id: a, models: [m, x]}")
    #expect(manifest.items.count == 2)
  }

  @Test func `an environment replaces entries and adds others`() throws {
    let manifest = try Self.decode(Self.whole, environment: "staging")
    let aliases = manifest.items.filter { $0.dimension.kind == .modelAlias }
    #expect(aliases.map(\.source) == [.stated(["gpt-5.4-nano"]), .stated(["a", "b"])])
    #expect(aliases[0].rollout.timing == .after)
    let base = try Self.decode(Self.whole)
    #expect(manifest.items.count == base.items.count + 1)
  }

  @Test func `the documentation's example is one`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/FreshetCoordinator/Documentation.docc/Deploying.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let block = try #require(text.split(separator: "```").first { $0.hasPrefix("yaml\n") })
    let manifest = try Self.decode(String(block.dropFirst(5)), environment: "staging")
    #expect(manifest.items.map(\.dimension.kind).contains(.toolSet))
    #expect(manifest.items.first?.source == .stated(["gpt-5.4-nano"]))
  }

  /// What is wrong, the manifest, and what the message must say.
  struct Fault: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var says: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ says: String...) {
      self.name = name
      self.text = text
      self.says = says
    }
  }

  private static let head = "version: 1\nservice: s\n"
  static let faults = [
    Fault("empty", "", "freshet.yaml", "is empty"),
    Fault("no YAML", head + "models: [", "freshet.yaml:", "correct the YAML"),
    Fault("a tab", head + "models:\n\t- id: a", "freshet.yaml:4:1"),
    Fault("no version", "service: s", "has no version"),
    Fault("another version", "version: 2\nservice: s", "freshet.yaml:1:10", "is not 1"),
    Fault("no service", "version: 1", "has no service"),
    Fault("unknown section", head + "promts: []", "freshet.yaml:3:1", "'promts'", "prompts"),
    Fault("a field twice", head + "service: t", "twice"),
    Fault("no list", head + "models: 3", "freshet.yaml:3:9", "is no list"),
    Fault("an empty list", head + "models: []", "is empty"),
    Fault(
      "unknown field", head + "models:\n  - id: a\n    fingerprint: [x]", "freshet.yaml:5:5",
      "'fingerprint'", "fingerprints"),
    Fault("no id", head + "models:\n  - fingerprints: [x]", "freshet.yaml:4:5", "has no id"),
    Fault("no versions", head + "models:\n  - id: a", "has no fingerprints"),
    Fault(
      "one version twice", head + "aliases:\n  - id: a\n    models: [x, x]", "twice"),
    Fault(
      "two with one id", head + "prompts:\n  - {id: a, file: b}\n  - {id: a, file: c}",
      "freshet.yaml:5:5", "prompt:a is there already", "freshet.yaml:4:5"),
    Fault(
      "whole and roles", head + "prompts:\n  - {id: a, file: b}\n  - {id: a, files: {system: c}}",
      "freshet.yaml:5:5", "by roles"),
    Fault(
      "two sources", head + "prompts:\n  - {id: a, file: b, glob: 'c/*'}", "has 2 of file, files"),
    Fault("no source", head + "corpora:\n  - {id: a}", "has 0 of versionFile"),
    Fault("a glob with an id", head + "prompts:\n  - {id: a, glob: 'c/*'}", "leave the id out"),
    Fault("a glob without a star", head + "prompts:\n  - {glob: 'c/d'}", "has no '*'"),
    Fault(
      "an empty role", head + "prompts:\n  - {id: a, files: {'': b}}", "freshet.yaml:4:21", "role"),
    Fault(
      "a role too long",
      head + "prompts:\n  - {id: a, files: {\(String(repeating: "r", count: 257)): b}}",
      "role has 257"),
    Fault("no roles", head + "prompts:\n  - {id: a, files: {}}", "files is empty"),
    Fault(
      "no kind of one's own", head + "custom:\n  - {id: pii, versions: [a]}", "has no kind"),
    Fault(
      "a kind that is none", head + "custom:\n  - {kind: Guard Rail, id: pii, versions: [a]}",
      "freshet.yaml:4:12", "'Guard Rail'", "lower-case"),
    Fault(
      "two sources of one's own",
      head + "custom:\n  - {kind: guardrail, id: pii, versions: [a], file: b}",
      "has 2 of versions, file, versionFile, directory, command"),
    Fault(
      "one's own twice",
      head + "custom:\n  - {kind: g, id: a, file: b}\n  - {kind: g, id: a, file: c}",
      "custom.g:a is there already"),
    Fault(
      "an alias of an alias",
      head + "aliases:\n  - {id: a, models: [m, b]}\n  - {id: b, models: [c]}\n"
        + "  - {id: c, models: [x, y]}",
      "freshet.yaml:4:5", "alias 'a' names 'b'", "the models that it resolves to: x, y"),
    Fault(
      "aliases in a circle",
      head + "aliases:\n  - {id: a, models: [b]}\n  - {id: b, models: [a]}", "freshet.yaml:4:5",
      "in a circle"),
    Fault(
      "an alias of an alias in another environment",
      head + "aliases:\n  - {id: a, models: [b]}\nenvironments:\n  prod:\n    aliases:\n"
        + "      - {id: b, models: [m]}",
      "freshet.yaml:4:5", "alias 'a' names 'b'", "the model that it resolves to: m"),
    Fault("a path upwards", head + "prompts:\n  - {id: a, file: ../b}", "'../b'", "below"),
    Fault(
      "no flag", head + "toolSets:\n  - {id: a, files: [b], ordered: maybe}", "freshet.yaml:4:34",
      "true nor false"),
    Fault("an absolute path", head + "prompts:\n  - {id: a, file: /b}", "below"),
    Fault("an unknown time", head + "prompts:\n  - {id: a, file: b, publish: now}", "before"),
    Fault("no duration", head + "prompts:\n  - {id: a, file: b, grace: soon}", "'soon'"),
    Fault("too long", head + "prompts:\n  - {id: a, file: b, over: 2h}", "'2h'", "1h"),
    Fault(
      "an id too long",
      head + "models:\n  - {id: \(String(repeating: "a", count: 257)), fingerprints: [x]}",
      "257 bytes"),
    Fault(
      "an id in another normal form", head + "models:\n  - {id: cafe\u{301}, fingerprints: [x]}",
      "freshet.yaml:4:10", "normal form C"),
    Fault(
      "a version in another normal form",
      head + "models:\n  - {id: a, fingerprints: [cafe\u{301}]}", "normal form C"),
    Fault(
      "a route twice",
      head + "routes:\n  - {id: a, customerFields: [x]}\n  - {id: a, customerFields: [x]}",
      "route a"),
    Fault(
      "a fault in another environment",
      head + "environments:\n  prod:\n    models:\n      - id: a", "has no fingerprints"),
  ]

  @Test(arguments: faults)
  func `bad input names the place and the remedy`(fault: Fault) {
    let error = #expect(throws: PlanError.self) { try Self.decode(fault.text) }
    #expect(error?.problem == .manifest)
    for part in fault.says {
      #expect(error?.description.contains(part) == true, "\(String(describing: error))")
    }
  }

  @Test func `an environment that is not there is none`() {
    let error = #expect(throws: PlanError.self) { try Self.decode(Self.whole, environment: "prod") }
    #expect(error?.description.contains("'prod'") == true)
  }

  @Test func `what is no text in UTF-8 is refused`() {
    #expect(throws: PlanError.self) {
      try ManifestDecoder.decode([0x76, 0xFF, 0xFE], file: "freshet.yaml")
    }
  }
}

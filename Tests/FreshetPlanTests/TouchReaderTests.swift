import Foundation
import FreshetCore
import Testing

@testable import FreshetPlan

/// What commits have touched since one of them was applied.
@Suite(.timeLimit(.minutes(10)))
struct TouchReaderTests {
  private static let manifest = """
    version: 1
    service: s
    prompts:
      - {id: p, file: p.md}
      - {id: q, file: q.md}
    toolSets:
      - {id: t, files: [t.json]}
    routes:
      - {id: r, customerFields: [plan]}
    """
  private static let base: [String: String] = [
    "freshet.yaml": manifest, "p.md": "1", "q.md": "1", "t.json": #"{"name":"x"}"#, "notes": "",
  ]

  private let repository: Repository

  init() throws { repository = try Repository() }

  /// Makes the working tree these files and commits that; what is left out is as before.
  @discardableResult
  private func commit(_ changes: [String: String?]) throws -> String {
    for (path, text) in changes {
      if let text {
        try repository.write(path, Array(text.utf8))
      } else {
        try FileManager.default.removeItem(at: repository.directory.appendingPathComponent(path))
      }
    }
    try repository.git("add", "--all")
    try repository.git(
      "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--allow-empty",
      "-m", "m")
    return try Git.head(in: repository.directory)
  }

  private func history(
    since revision: String?, to planned: String? = nil, environment: String? = nil,
    in directory: URL? = nil
  ) throws -> TouchHistory {
    let directory = directory ?? repository.directory
    let tree: any SourceTree =
      try planned.map { try GitRevision($0, in: directory) } ?? WorkingTree(directory)
    let bytes = try #require(try tree.read(["freshet.yaml"])[0])
    let manifest = try ManifestDecoder.decode(
      bytes, file: "freshet.yaml", environment: environment)
    let snapshot = try SnapshotReader.read(manifest, from: tree)
    return TouchReader(directory: directory, manifest: "freshet.yaml", environment: environment)
      .history(
        of: snapshot, manifest, at: tree.revision,
        since: .init(plan: "before", revision: revision, entries: [], routes: [], position: nil))
  }

  private func touched(_ history: TouchHistory) -> [String] {
    guard case .touched(let reasons) = history else {
      Issue.record("\(history)")
      return []
    }
    return reasons.keys.map(\.description).sorted()
  }

  private func reason(_ history: TouchHistory) -> String {
    guard case .unknown(let reason) = history else {
      Issue.record("\(history)")
      return ""
    }
    return reason
  }

  @Test func `a change and what takes it back touch it, and nothing else`() throws {
    let first = try commit(Self.base)
    #expect(touched(try history(since: first)) == [])
    try commit(["notes": "x"])
    #expect(touched(try history(since: first)) == [])
    let change = try commit(["p.md": "2"])
    try commit(["p.md": "1"])
    let found = try history(since: first)
    #expect(touched(found) == ["prompt:p"])
    #expect(
      found
        == .touched([Dimension(.prompt, "p"): "was touched by commit \(change.prefix(12))"]))
    // At a revision as in the working tree.
    #expect(try history(since: first, to: "HEAD") == found)
    #expect(touched(try history(since: first, to: change)) == ["prompt:p"])
    #expect(touched(try history(since: change)) == ["prompt:p"])
  }

  @Test func `what is hashed alike is not touched`() throws {
    let first = try commit(Self.base)
    try commit(["t.json": #"{ "name" : "x" }"#, "p.md": "1"])
    try commit(["t.json": #"{"name":"x"}"#])
    #expect(touched(try history(since: first)) == [])
  }

  @Test func `a file that only an earlier manifest named counts`() throws {
    let first = try commit(Self.base)
    let elsewhere = Self.manifest.replacing("file: p.md", with: "file: other.md")
    try commit(["freshet.yaml": elsewhere, "other.md": "1"])
    try commit(["other.md": "2"])
    try commit(["freshet.yaml": Self.manifest])
    #expect(touched(try history(since: first)) == ["prompt:p"])
  }

  @Test func `what was gone for a while is touched, and so is a route`() throws {
    let first = try commit(Self.base)
    try commit([
      "freshet.yaml": Self.manifest.replacing(
        "customerFields: [plan]", with: "customerFields: [age]")
    ])
    try commit(["freshet.yaml": Self.manifest, "q.md": nil])
    try commit(["q.md": "1"])
    #expect(touched(try history(since: first)) == ["prompt:q", "route:r"])
  }

  @Test func `a tool file that was broken for a while touches its set alone`() throws {
    let first = try commit(Self.base)
    try commit(["t.json": "{"])
    try commit(["t.json": #"{"name":"x"}"#])
    #expect(touched(try history(since: first)) == ["tool-set:t"])
  }

  @Test func `a manifest that was broken for a while may have been anything`() throws {
    let first = try commit(Self.base)
    let broken = try commit(["freshet.yaml": "version: 7"])
    try commit(["freshet.yaml": Self.manifest])
    #expect(reason(try history(since: first)).contains("\(broken.prefix(12)):freshet.yaml"))
  }

  @Test func `a merge that took the other side's file touches it`() throws {
    try commit(Self.base)
    let branch = try repository.git("symbolic-ref", "--short", "HEAD").split(separator: "\n")[0]
    try repository.git("checkout", "--quiet", "-b", "side")
    try commit(["q.md": "2"])
    try commit(["q.md": "1"])
    try repository.git("checkout", "--quiet", String(branch))
    let applied = try commit(["p.md": "2"])
    try repository.git(
      "-c", "user.name=A", "-c", "user.email=a@example.com", "merge", "--quiet", "--no-ff",
      "--strategy", "ours", "-m", "m", "side")
    // A merge as such is none, nor is what the side had all along.
    #expect(touched(try history(since: applied)) == ["prompt:q"])
    try repository.write("p.md", Array("1".utf8))
    try repository.git("add", "--all")
    try repository.git(
      "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--amend",
      "--no-edit")
    try commit(["p.md": "2"])
    #expect(touched(try history(since: applied)) == ["prompt:p", "prompt:q"])
  }

  @Test func `what differs in the working tree is touched, and what did when it was applied`()
    throws
  {
    let first = try commit(Self.base)
    try repository.write("p.md", Array("dirty".utf8))
    #expect(touched(try history(since: first)) == ["prompt:p"])
    // It was applied so, and is committed now: the commit that was named then had something else.
    try commit(["p.md": "dirty"])
    #expect(touched(try history(since: first)) == ["prompt:p"])
    try repository.write("untracked.md", Array("1".utf8))
    try repository.write(
      "freshet.yaml", Array(Self.manifest.replacing("file: q.md", with: "file: untracked.md").utf8))
    #expect(touched(try history(since: "HEAD".commit(in: repository))) == [])
  }

  @Test func `what a command said is touched by whatever has changed`() throws {
    let manifest = Self.manifest.replacing("files: [t.json]", with: "command: [cat, t.json]")
    var files = Self.base
    files["freshet.yaml"] = manifest
    let first = try commit(files)
    #expect(touched(try history(since: first)) == [])
    try repository.write("notes", Array("y".utf8))
    #expect(touched(try history(since: first)) == ["tool-set:t"])
    let second = try commit([:])
    #expect(touched(try history(since: first)) == ["tool-set:t"])
    #expect(touched(try history(since: second)) == [])
  }

  @Test func `an environment that was not there yet had nothing`() throws {
    let first = try commit(Self.base)
    try commit([
      "freshet.yaml": Self.manifest
        + "\nenvironments:\n  prod:\n    models:\n      - {id: m, fingerprints: [f]}"
    ])
    let all = ["model:m", "prompt:p", "prompt:q", "route:r", "tool-set:t"]
    #expect(touched(try history(since: first, environment: "prod")) == all)
  }

  @Test func `too many commits may have touched anything`() throws {
    let first = try commit(Self.base)
    var stream = FastImport()
    for number in 0...TouchReader.mostCommits {
      var files = Self.base.mapValues { Array($0.utf8) }
      files["q.md"] = Array("\(number)".utf8)
      stream.commit(files, parents: number == 0 ? [] : [number])
    }
    try repository.commit(stream)
    let last = "c\(TouchReader.mostCommits + 1)"
    let start = try Git.commit("c1", in: repository.directory)
    #expect(touched(try history(since: start, to: last)) == ["prompt:q"])
    #expect(
      reason(try history(since: first, to: last))
        == "201 commits since \(first.prefix(12)) touch its sources, more than the 200 that are examined"
    )
  }

  @Test func `without a revision, a repository or the commits between nothing is known`() throws {
    let first = try commit(Self.base)
    try commit(["p.md": "2"])
    try commit(["p.md": "1"])
    try commit(["notes": "x"])
    #expect(reason(try history(since: nil)).contains("no known revision"))
    let none = TouchReader(
      directory: repository.directory, manifest: "freshet.yaml", environment: nil)
    #expect(
      none.history(
        of: .empty, try ManifestDecoder.decode(Array(Self.manifest.utf8), file: ""), at: nil,
        since: nil)
        == .unknown("nothing was applied yet"))
    let gone = String(repeating: "ab", count: 20)
    #expect(reason(try history(since: gone)).contains("'\(gone)': is not in the repository"))

    // Of a shallow clone the applied commit may be there, and those between not.
    let shallow = try TemporaryClone(of: repository, "--depth", "1")
    #expect(
      reason(try history(since: first, in: shallow.directory)).contains("is not in the repository"))
    try shallow.git("fetch", "--quiet", "--depth", "1", "origin", first)
    #expect(reason(try history(since: first, in: shallow.directory)).contains("shallow clone"))
    try shallow.git("fetch", "--quiet", "--unshallow")
    #expect(touched(try history(since: first, in: shallow.directory)) == ["prompt:p"])

    let plain = FileManager.default.temporaryDirectory
      .appendingPathComponent("freshet-plain-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: plain, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: plain) }
    for (path, text) in Self.base {
      try Data(text.utf8).write(to: plain.appendingPathComponent(path))
    }
    #expect(reason(try history(since: first, in: plain)).contains("not a git repository"))
  }
}

extension String {
  fileprivate func commit(in repository: Repository) throws -> String {
    try Git.commit(self, in: repository.directory)
  }
}

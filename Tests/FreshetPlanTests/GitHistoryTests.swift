import Foundation
import FreshetCore
import FreshetPlan
import Testing

/// Every commit of a history against its parent.
@Suite(.timeLimit(.minutes(10)))
struct GitHistoryTests {
  private struct Commit {
    var state: HistoryAuthor.State
    var parent: Int?
  }

  /// Commits on up to three branches, which are merged now and then.
  private func history(
    of length: Int, seed: UInt64
  ) throws -> (repository: Repository, commits: [Commit]) {
    var author = HistoryAuthor(seed: seed)
    var random = SplitMix64(seed: seed &+ 1)
    var stream = FastImport()
    var commits: [Commit] = []
    func add(_ state: HistoryAuthor.State, parents: [Int]) {
      stream.commit(state.files, parents: parents.map { $0 + 1 })
      commits.append(Commit(state: state, parent: parents.first))
    }
    add(author.begin(), parents: [])
    var tips = [0]
    while commits.count < length {
      let tip = Int.random(in: 0..<tips.count, using: &random)
      let state = commits[tips[tip]].state
      if tips.count < 3, Int.random(in: 0..<10, using: &random) == 0 { tips.append(tips[tip]) }
      if tips.count > 1, Int.random(in: 0..<8, using: &random) == 0 {
        let other = tips.remove(at: (tip + 1) % tips.count)
        let index = tips.firstIndex { $0 != other } ?? 0
        let one = tips[index]
        add(author.merge(commits[one].state, commits[other].state), parents: [one, other])
        tips[index] = commits.count - 1
      } else {
        add(author.next(after: state), parents: [tips[tip]])
        tips[tip] = commits.count - 1
      }
    }
    let repository = try Repository()
    try repository.commit(stream)
    return (repository, commits)
  }

  private func snapshot(_ repository: Repository, _ index: Int) throws(PlanError) -> Snapshot {
    let tree = try GitRevision("c\(index + 1)", in: repository.directory)
    guard let bytes = try tree.read(["freshet.yaml"])[0] else { return .empty }
    let manifest = try ManifestDecoder.decode(bytes, file: "freshet.yaml")
    return try SnapshotReader.read(manifest, from: tree)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `exactly the changes are found, none missed, none invented`(seed: UInt64) throws {
    let (repository, commits) = try history(of: 150, seed: seed)
    var snapshots: [Snapshot] = []
    var found = 0
    var unchanged = 0
    for (index, commit) in commits.enumerated() {
      snapshots.append(try snapshot(repository, index))
      guard let parent = commit.parent else { continue }
      let before = commits[parent].state.meaning
      let after = commit.state.meaning
      let expected = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      let events = Planner.events(
        to: snapshots[index], from: PlanBasis(old: snapshots[parent]))
      #expect(
        Set(events.compactMap(\.dimension?.description)) == expected,
        "seed \(seed), commit \(index)")
      #expect(events.count == expected.count)
      // What is gone is dropped; all else is named.
      for event in events {
        let isGone = after[event.dimension?.description ?? ""] == nil
        #expect(event.versions.isEmpty == isGone)
      }
      found += events.count
      if expected.isEmpty { unchanged += 1 }
    }
    // What never happens is never judged.
    #expect(found > 100)
    #expect(unchanged > 3)
  }

  @Test func `a revision, and the working tree that was checked out from it, are alike`() throws {
    let (repository, commits) = try history(of: 6, seed: 3)
    for index in commits.indices {
      try repository.git("checkout", "--quiet", "c\(index + 1)")
      let tree = WorkingTree(repository.directory)
      let bytes = try #require(try tree.read(["freshet.yaml"])[0])
      let manifest = try ManifestDecoder.decode(bytes, file: "freshet.yaml")
      #expect(try SnapshotReader.read(manifest, from: tree) == snapshot(repository, index))
    }
  }

  @Test func `links are no files, at a revision and in the working tree`() throws {
    let repository = try Repository()
    try repository.write("prompts/p.md", Array("a".utf8))
    let link = repository.directory.appendingPathComponent("prompts/link.md")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "p.md")
    try repository.git("add", "--all")
    try repository.git(
      "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "one")
    let trees: [any SourceTree] = [
      WorkingTree(repository.directory), try GitRevision("HEAD", in: repository.directory),
    ]
    for tree in trees { #expect(try tree.paths(below: "prompts") == ["prompts/p.md"]) }
  }

  @Test func `git's own name of a file is its hash where asked`() throws {
    let repository = try Repository()
    try repository.write("p.md", Array("a\r\nb".utf8))
    let manifest = "version: 1\nservice: s\nprompts:\n  - {id: p, file: p.md, hash: git}"
    let snapshot = try SnapshotReader.read(
      try ManifestDecoder.decode(Array(manifest.utf8), file: "freshet.yaml"),
      from: WorkingTree(repository.directory))
    let name = try repository.git("hash-object", "--no-filters", "p.md")
    #expect(snapshot.entries[0].versions == [name.split(separator: "\n").map(String.init)[0]])
  }

  @Test func `a revision that is not there, and a command at one, are refused`() throws {
    let (repository, _) = try history(of: 1, seed: 4)
    for name in ["gone", "--all", "HEAD^{tree}x"] {
      let error = #expect(throws: PlanError.self) {
        try GitRevision(name, in: repository.directory)
      }
      #expect(error?.problem == .revision)
      #expect(error?.description.contains("'\(name)'") == true)
    }
    let tree = try GitRevision("c1", in: repository.directory)
    let error = #expect(throws: PlanError.self) { try tree.run(["true"]) }
    #expect(error?.description.contains("--skip-commands") == true)
  }
}

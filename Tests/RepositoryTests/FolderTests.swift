import Testing

/// Folders of a target build on each other in one direction, so that each can be read on its own.
@Suite struct FolderTests {
  /// The target's files, without generated and embedded ones and those outside of any folder.
  private static func circles(in target: String) throws -> FolderCircles {
    let root = "Sources/\(target)/"
    return try FolderCircles(
      Repository.sources(below: "Sources/\(target)").compactMap { path in
        let parts = path.dropFirst(root.count).split(separator: "/")
        guard parts.count > 1 else { return nil }
        return .init(folder: String(parts[0]), text: try Repository.text(path))
      })
  }

  @Test func `the folders of a target form no circle`() throws {
    let targets = Set(
      try Repository.sources(below: "Sources").map { String($0.split(separator: "/")[1]) })
    #expect(targets.count > 5)
    for target in targets.sorted() {
      let faults = try Self.circles(in: target).faults
      #expect(faults.isEmpty, "\(target): \(faults.joined(separator: ", "))")
    }
  }

  @Test func `folders that use each other are found, directly and through others`() throws {
    func faults(_ files: (String, String)...) throws -> [String] {
      try FolderCircles(files.map { .init(folder: $0, text: $1) }).faults
    }
    let lower = ("Lower", "package struct Ground: Equatable {}")
    #expect(try faults(lower, ("Upper", "struct Roof { var ground: Ground }")) == [])
    #expect(
      try faults(
        ("Lower", "struct Ground { var roof: Roof? }"), ("Upper", "enum Roof { case on(Ground) }"))
        == ["Lower uses Upper (Roof)", "Upper uses Lower (Ground)"])
    #expect(
      try faults(
        ("A", "typealias One = Three"), ("B", "final class Two { let one: One }"),
        ("C", "@frozen public struct Three { func two() -> Two }"), lower)
        == ["A uses C (Three)", "B uses A (One)", "C uses B (Two)"])
  }

  @Test func `comments, strings, nested and private types make no circle`() throws {
    func faults(_ text: String) throws -> [String] {
      try FolderCircles([
        .init(folder: "Lower", text: text),
        .init(
          folder: "Upper",
          text: "struct Roof {\n  struct Tile {}\n  let ground: Ground\n}\nprivate enum Beam {}"),
      ]).faults
    }
    #expect(try faults("struct Ground {} // Roof\n/// ``Roof``\n") == [])
    #expect(
      try faults("struct Ground { let a = \"Roof\\\" Roof\"; let b = \"\"\"\n  Roof\n  \"\"\" }")
        == [])
    #expect(try faults("struct Ground { var tile: Tile; var beam: Beam; var roofs: MyRoof }") == [])
    #expect(try faults("struct Ground { let a = \"x\"; var roof: Roof }").count == 2)
  }
}

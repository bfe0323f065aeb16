import FreshetPlan
import Testing

struct GlobTests {
  @Test(arguments: [
    ("p/*.md", ["p/a.md", "p/.md"], ["p/a.txt", "p/b/a.md", "q/a.md", "p"]),
    ("p/**/*.md", ["p/a.md", "p/b/a.md", "p/b/c/a.md"], ["p/a", "a.md", "pp/a.md"]),
    ("**/a", ["a", "x/a", "x/y/a"], ["b", "a/b"]),
    ("a/**", ["a/b", "a/b/c"], ["b/a"]),
    ("a*c/x*", ["ac/x", "abc/xyz", "abcc/x"], ["ab/x", "a/c/x"]),
    ("*a*a*a*a*a*b", ["aaaaab"], [String(repeating: "a", count: 5_000)]),
  ])
  func `matches`(pattern: String, yes: [String], no: [String]) {
    let glob = Glob(pattern)
    for path in yes { #expect(glob.matches(path), "\(path)") }
    for path in no { #expect(!glob.matches(path), "\(path)") }
  }

  @Test func `the id is what is below the fixed part, without the extension`() {
    #expect(Glob("p/q/**/*.md").id(of: "p/q/a/b.c.md") == "a/b.c")
    #expect(Glob("p/q/**/*.md").directory == "p/q")
    #expect(Glob("*.md").id(of: "a.md") == "a")
    #expect(Glob("*.md").directory == "")
    #expect(Glob("p/*").id(of: "p/.hidden") == ".hidden")
    #expect(Glob("p/**").id(of: "p/a.d/README") == "a.d/README")
  }
}

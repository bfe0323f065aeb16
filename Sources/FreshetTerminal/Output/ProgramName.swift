/// The name of this process's program, with which its messages begin.
enum ProgramName {
  /// `freshet:`, or `freshet-demo:` in the demo.
  static let prefix =
    CommandLine.arguments.first?.split(separator: "/").last == "freshet-demo"
    ? "freshet-demo:" : "freshet:"
}

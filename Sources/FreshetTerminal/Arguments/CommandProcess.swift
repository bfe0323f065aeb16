package import ArgumentParser
import Foundation

/// A process that runs one command line, and reports the result as its exit status.
package enum CommandProcess {
  /// Runs this process's command line as a call of `root`.
  ///
  /// A failure, or a wrong command line, ends the process with its exit status.
  ///
  /// - Parameters:
  ///   - root: the outermost command.
  ///   - check: a check of what the command depends on; runs once its arguments are valid.
  package static func run(
    _ root: any ParsableCommand.Type, check: () throws(CommandFailure) -> Void = {}
  ) async {
    let line = CommandLineReader(root)
    do {
      try line.check()
      var command = try root.parseAsRoot(line.arguments)
      try check()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      Console.fail(FailureReport(failure))
      Foundation.exit(failure.status.rawValue)
    } catch {
      end(error, line, of: root)
    }
  }

  /// Ends with the argument parser's message: help if requested, otherwise what was wrong.
  private static func end(
    _ error: any Error, _ line: CommandLineReader, of root: any ParsableCommand.Type
  ) -> Never {
    let code = root.exitCode(for: error)
    let text = root.fullMessage(for: error)
    let message = root.message(for: error)
    if code.isSuccess {
      try? Console.write(HelpText(text).lines(on: .output))
    } else if let report = line.report(message, text, CommandStatus(code.rawValue)) {
      Console.fail(report)
    }
    Foundation.exit(code.rawValue)
  }
}

package import Foundation

/// Runs a program with an argument list (never a shell), with limits on its time and output.
///
/// It does not use Foundation's process: a pipe, and the means by which Foundation notices a program's end, can
/// be inherited by whatever another thread starts meanwhile, and would then be waited for.
package enum BoundedProcess {
  /// How often to check whether the program has ended or the time is over.
  private static let pollMicroseconds: UInt32 = 1_000

  /// Runs a program and returns its standard output.
  ///
  /// Its standard error goes to this process's, unless it is kept.
  ///
  /// - Parameters:
  ///   - arguments: the program and its arguments.
  ///   - directory: where it runs.
  ///   - input: the program's standard input.
  ///   - keepsErrors: whether to keep standard error, and report its first line after a failure.
  ///   - timeLimit: the time after which the program and its children are killed.
  ///   - outputLimit: the bytes of output beyond which they are killed.
  /// - Returns: the standard output.
  /// - Throws: if the program cannot be run, fails, takes too long or prints too much.
  package static func run(
    _ arguments: [String], in directory: URL, input: [UInt8] = [], keepsErrors: Bool = false,
    timeLimit: Duration = TreeLimits.time, outputLimit: Int = TreeLimits.output
  ) throws(PlanError) -> [UInt8] {
    let place = "command '\(arguments.joined(separator: " "))'"
    let deadline = ContinuousClock.now + timeLimit
    let program: SpawnedProgram
    do {
      program = try SpawnedProgram(
        arguments, in: directory, input: input, keepsErrors: keepsErrors)
    } catch {
      throw PlanError(.command, place, "cannot be run: \(error.localizedDescription)")
    }
    // Leaves nothing behind that the program started.
    defer { program.killAll() }
    while true {
      let end = program.end()
      guard program.outputSize <= outputLimit else {
        throw PlanError(.command, place, "printed more than \(outputLimit) bytes; print less")
      }
      switch end {
      case .exited(0): return try output(of: program, place)
      case .exited(let status):
        throw PlanError(
          .command, place,
          "failed with status \(status); " + (program.firstError ?? "run it by hand"))
      case .killed(let signal):
        throw PlanError(.command, place, "failed with signal \(signal); run it by hand")
      case nil:
        guard ContinuousClock.now < deadline else {
          let seconds = timeLimit.components.seconds
          throw PlanError(.command, place, "took longer than \(seconds) s; make it quicker")
        }
        usleep(pollMicroseconds)
      }
    }
  }

  private static func output(
    of program: SpawnedProgram, _ place: String
  ) throws(PlanError) -> [UInt8] {
    do {
      return try program.read()
    } catch {
      throw PlanError(
        .command, place, "its output cannot be read: \(error.localizedDescription)")
    }
  }
}

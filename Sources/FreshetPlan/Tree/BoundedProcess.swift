package import Foundation

/// Runs a program with an argument list (never a shell), with limits on its time and output.
///
/// It does not use Foundation's process, whose descriptors can be inherited by a program that another thread starts
/// meanwhile. The wait would then last until that program ends.
package enum BoundedProcess {
  /// The time between two checks whether the program has ended or the time is over.
  private static let pollMicroseconds: UInt32 = 1_000

  /// Runs a program and returns its standard output.
  ///
  /// The program's standard error goes to that of this process, unless it is kept.
  ///
  /// - Parameters:
  ///   - arguments: the program and its arguments.
  ///   - directory: the program's working directory.
  ///   - input: the program's standard input.
  ///   - keepsErrors: whether to keep standard error, and report its first line after a failure.
  ///   - timeLimit: the time after which the program and its children are killed.
  ///   - outputLimit: the bytes of output after which the program and its children are killed.
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
    // Ends children that the program has left running.
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

import Foundation

/// A program in a process group of its own, whose output goes to an unnamed file.
final class SpawnedProgram {
  /// The exit status of a program, or the signal that ended it.
  enum End: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  private let pid: pid_t
  private let output: FileHandle
  /// The file with the program's standard error; nil if that goes to this process's own.
  private let errors: FileHandle?
  private var known: End?

  init(
    _ arguments: [String], in directory: URL, input: [UInt8], keepsErrors: Bool = false
  ) throws {
    output = try Self.file([])
    errors = keepsErrors ? try Self.file([]) : nil
    let input = try Self.file(input)
    pid = try Self.spawn(
      ["/usr/bin/env", "--chdir=\(directory.path)", "--"] + arguments,
      input: input.fileDescriptor, output: output.fileDescriptor,
      errors: errors?.fileDescriptor)
    try? input.close()
  }

  deinit {
    guard known == nil else { return }
    var status: Int32 = 0
    while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
  }

  /// The number of bytes that the program has printed so far.
  var outputSize: Int {
    var information = stat()
    return unsafe fstat(output.fileDescriptor, &information) == 0 ? Int(information.st_size) : 0
  }

  /// Reads what the program has printed.
  func read() throws -> [UInt8] {
    try output.seek(toOffset: 0)
    return Array(try output.readToEnd() ?? Data())
  }

  /// The first line of the program's standard error; nil if that was not kept or is empty.
  var firstError: String? {
    guard let errors, (try? errors.seek(toOffset: 0)) != nil,
      let bytes = try? errors.read(upToCount: Self.longestError),
      let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
    else { return nil }
    return String(line)
  }

  /// The most bytes of standard error that are read.
  private static let longestError = 512

  /// Returns how the program ended; nil while it runs.
  func end() -> End? {
    if known != nil { return known }
    var status: Int32 = 0
    guard unsafe waitpid(pid, &status, WNOHANG) == pid else { return nil }
    // As the macros of <sys/wait.h> do.
    let signal = status & 0x7F
    known = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    return known
  }

  /// Kills the program and everything that it started in its process group.
  func killAll() { kill(-pid, SIGKILL) }

  private static func spawn(
    _ words: [String], input: Int32, output: Int32, errors: Int32?
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    if let errors { unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2) }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let environment = ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" }
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      unsafe arguments.forEach { unsafe free($0) }
      unsafe variables.forEach { unsafe free($0) }
    }
    var pid: pid_t = 0
    let failure = unsafe posix_spawn(&pid, words[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    return pid
  }

  /// Creates an unnamed file that contains `bytes`; programs started by other threads do not inherit it.
  private static func file(_ bytes: [UInt8]) throws -> FileHandle {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("freshet-\(UUID().uuidString)").path
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    unsafe unlink(path)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    if !bytes.isEmpty {
      try file.write(contentsOf: Data(bytes))
      try file.seek(toOffset: 0)
    }
    return file
  }
}

import CSpawn
import Foundation

/// Starts a process by `posix_spawn`, with three open descriptors and no others.
struct ProcessLaunch {
  var program: String
  var arguments: [String]
  var environment: [String: String]?
  var directory: String?
  var streams: [SpawnedProcess.Stream]

  func start() throws(SpawnedProcess.NotStarted) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (number, stream) in streams.enumerated() {
      unsafe add(stream, as: Int32(number), to: &actions)
    }
    // From 3 on: nothing that this process has open must live on in the other.
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    if let directory { unsafe posix_spawn_file_actions_addchdir_np(&actions, directory) }
    // No signal is blocked or ignored in it, and a signal to its group does not reach the tests.
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var pid = pid_t()
    let variables = environment ?? ProcessInfo.processInfo.environment
    let code = unsafe Self.withCStrings([program] + arguments) { arguments in
      unsafe Self.withCStrings(variables.map { "\($0.key)=\($0.value)" }) { environment in
        unsafe posix_spawn(&pid, program, &actions, &attributes, arguments, environment)
      }
    }
    guard code == 0 else { throw SpawnedProcess.NotStarted(program: program, code: code) }
    return pid
  }

  private func add(
    _ stream: SpawnedProcess.Stream, as number: Int32,
    to actions: inout posix_spawn_file_actions_t
  ) {
    let flags = number == 0 ? O_RDONLY : O_WRONLY | O_CREAT | O_TRUNC
    switch stream {
    case .null:
      unsafe posix_spawn_file_actions_addopen(
        &actions, number, "/dev/null", number == 0 ? O_RDONLY : O_WRONLY, 0)
    case .file(let path):
      unsafe posix_spawn_file_actions_addopen(&actions, number, path, flags, 0o600)
    case .descriptor(let descriptor):
      unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, number)
    }
  }

  private typealias CStrings = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

  /// Calls `body` with the C strings, and a null pointer behind the last one.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: (CStrings) -> Result
  ) -> Result {
    var pointers = unsafe strings.map { unsafe strdup($0) } + [nil]
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe body(&pointers)
  }
}

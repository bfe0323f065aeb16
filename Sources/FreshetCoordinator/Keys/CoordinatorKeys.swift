import FreshetCore
package import FreshetRuntime
package import ZeroMQ

/// The coordinator's own keys, kept in its data directory for its user alone.
///
/// `coordinator.key` is the key in force. While it is replaced, `coordinator.next.key` is the one to come: make it, let
/// every node trust both, activate it, and let the nodes drop the old one. `coordinator.previous.key` is the one that
/// was in force before, for whoever must go back.
package struct CoordinatorKeys: Sendable {
  /// Why keys were not read, made or put in force.
  package enum Fault: Error, Equatable, Sendable {
    /// There is no key in force; a coordinator's first start makes it.
    case missing(path: String)
    /// No key to come was made.
    case noNext(path: String)
    /// There is a key to come already, which nodes may trust.
    case nextExists(path: String)
    /// No key was in force before.
    case noPrevious(path: String)
    /// A file is no key's, or cannot be read or written.
    case file(path: String, KeyFileError)
    /// The system has no randomness for a key.
    case notMade(ZeroMQError)
  }

  private static let name = "freshet-coordinator-key"
  /// The setting that errors name.
  static let field = "dataDirectory"

  /// The key in force.
  package let current: CurveKeyPair
  /// The key to come; nil if none was made, or if it cannot be read.
  package let next: CurveKeyPair?
  /// Why the key to come cannot be read; nil if it can, or if none was made.
  ///
  /// A coordinator goes on with the key in force all the same.
  package let nextFault: Fault?

  /// The path of the file with the key in force.
  package static func currentPath(in directory: String) -> String { directory + "/coordinator.key" }
  /// The path of the file with the key to come.
  package static func nextPath(in directory: String) -> String {
    directory + "/coordinator.next.key"
  }

  /// The path of the file with the key that was in force before.
  package static func previousPath(in directory: String) -> String {
    directory + "/coordinator.previous.key"
  }

  /// Reads the keys in a data directory.
  package static func load(in directory: String) throws(Fault) -> CoordinatorKeys {
    let path = currentPath(in: directory)
    guard let current = try read(path) else { throw .missing(path: path) }
    do throws(Fault) {
      let next = try read(nextPath(in: directory))
      return CoordinatorKeys(current: current, next: next, nextFault: nil)
    } catch {
      return CoordinatorKeys(current: current, next: nil, nextFault: error)
    }
  }

  /// Reads the keys in a data directory, and makes the first one if there is none.
  ///
  /// Drafts of keys that an earlier process left behind are removed.
  package static func loadOrMake(in directory: String) throws(Fault) -> CoordinatorKeys {
    let path = currentPath(in: directory)
    for path in [path, nextPath(in: directory), previousPath(in: directory)] {
      DurableFile.removeDrafts(of: path)
    }
    if try read(path) == nil {
      do throws(Fault) {
        _ = try make(path)
      } catch .file(_, .file(.exists)) {
        // Another process was faster; its key is read below.
      }
    }
    return try load(in: directory)
  }

  /// Makes the key to come; refuses if there is one, or no key to replace.
  @discardableResult
  package static func makeNext(in directory: String) throws(Fault) -> CurveKeyPair {
    let path = nextPath(in: directory)
    let keys = try load(in: directory)
    if let fault = keys.nextFault { throw fault }
    guard keys.next == nil else { throw .nextExists(path: path) }
    do throws(Fault) {
      return try make(path)
    } catch .file(_, .file(.exists)) {
      throw .nextExists(path: path)
    }
  }

  /// Puts the key to come in the place of the one in force, which is kept as the previous one.
  ///
  /// A running coordinator takes the key over when it reloads.
  @discardableResult
  package static func activateNext(in directory: String) throws(Fault) -> CurveKeyPair {
    let path = nextPath(in: directory)
    let keys = try load(in: directory)
    if let fault = keys.nextFault { throw fault }
    guard let next = keys.next else { throw .noNext(path: path) }
    // Of an activation that broke off, only the last step remains.
    if keys.current.publicKey != next.publicKey {
      try write(keys.current, to: previousPath(in: directory), replacing: true)
    }
    try replace(currentPath(in: directory), by: path)
    return next
  }

  /// Puts the previous key in force again; the one that was in force becomes the key to come.
  ///
  /// - Throws: ``Fault/nextExists(path:)`` if there is another key to come.
  @discardableResult
  package static func activatePrevious(in directory: String) throws(Fault) -> CurveKeyPair {
    let path = previousPath(in: directory)
    let keys = try load(in: directory)
    guard let previous = try read(path) else { throw .noPrevious(path: path) }
    if keys.nextFault != nil { throw .nextExists(path: nextPath(in: directory)) }
    if let next = keys.next {
      // The same key is there if an earlier attempt broke off.
      guard next.publicKey == keys.current.publicKey else {
        throw .nextExists(path: nextPath(in: directory))
      }
    } else {
      try write(keys.current, to: nextPath(in: directory), replacing: false)
    }
    try replace(currentPath(in: directory), by: path)
    return previous
  }

  private static func replace(_ path: String, by other: String) throws(Fault) {
    do throws(FileFault) {
      try DurableFile.replace(path, by: other)
    } catch {
      throw .file(path: path, .file(error))
    }
  }

  private static func read(_ path: String) throws(Fault) -> CurveKeyPair? {
    do throws(KeyFileError) {
      let text = try KeyLines.text(at: path, kept: .own)
      let line = try KeyLines(text, names: [name]).single(name)
      guard let secret = try? CurveSecretKey(text: line.value),
        let pair = try? CurveKeyPair(secretKey: secret)
      else { throw .malformed(line: line.number, problem: "has no key of 40 characters of Z85") }
      return pair
    } catch .file(.missing) {
      return nil
    } catch {
      throw .file(path: path, error)
    }
  }

  private static func make(_ path: String) throws(Fault) -> CurveKeyPair {
    let pair: CurveKeyPair
    do throws(ZeroMQError) {
      pair = try .generate()
    } catch {
      throw .notMade(error)
    }
    try write(pair, to: path, replacing: false)
    return pair
  }

  private static func write(
    _ pair: CurveKeyPair, to path: String, replacing isReplacing: Bool
  ) throws(Fault) {
    let text = """
      # The secret key of a Freshet coordinator; its public key is
      # \(pair.publicKey.text)
      \(name): \(pair.secretKey.text)

      """
    do throws(FileFault) {
      try DurableFile.write(text, to: path, replacing: isReplacing)
    } catch {
      throw .file(path: path, .file(error))
    }
  }
}

extension CoordinatorKeys.Fault: CustomStringConvertible {
  /// What is wrong, and what to do about it.
  package var description: String {
    switch self {
    case .missing(let path):
      "\(path) is missing; a coordinator with keys for its nodes makes it at its first start"
    case .noNext(let path): "\(path) is missing; make the next key first"
    case .nextExists(let path):
      "there is a next key already, which nodes may trust; activate it, or remove \(path)"
    case .noPrevious(let path): "\(path) is missing; no other key was in force before"
    case .file(_, .file(let fault)): fault.description
    case .file(let path, let error): "\(path) holds no coordinator's key: \(error)"
    case .notMade(let error): "no key was made: \(error)"
    }
  }
}

extension CoordinatorConfiguration {
  /// Reads the coordinator's keys; at the start the first one is made if there is none.
  func ownKeys(atStart isStart: Bool) throws(CoordinatorError) -> CoordinatorKeys {
    do throws(CoordinatorKeys.Fault) {
      return isStart
        ? try CoordinatorKeys.loadOrMake(in: dataDirectory)
        : try CoordinatorKeys.load(in: dataDirectory)
    } catch {
      throw .configuration(field: CoordinatorKeys.field, problem: "holds no usable key: \(error)")
    }
  }
}

import FreshetCore
package import FreshetRuntime
package import ZeroMQ

/// The coordinator's own keys, kept in its data directory for its user alone.
///
/// `coordinator.key` is the key in force. While it is replaced, `coordinator.next.key` is the one to come: make it, let
/// every node trust both, activate it, and let the nodes drop the old one.
package struct CoordinatorKeys: Sendable {
  /// Why keys were not read, made or put in force.
  package enum Fault: Error, Equatable, Sendable {
    /// There is no key in force; a coordinator's first start makes it.
    case missing(path: String)
    /// No key to come was made.
    case noNext(path: String)
    /// There is a key to come already, which nodes may trust.
    case nextExists(path: String)
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
  /// The key to come; nil if none was made.
  package let next: CurveKeyPair?

  /// The path of the file with the key in force.
  package static func currentPath(in directory: String) -> String { directory + "/coordinator.key" }
  /// The path of the file with the key to come.
  package static func nextPath(in directory: String) -> String {
    directory + "/coordinator.next.key"
  }

  /// Reads the keys in a data directory.
  package static func load(in directory: String) throws(Fault) -> CoordinatorKeys {
    let path = currentPath(in: directory)
    guard let current = try read(path) else { throw .missing(path: path) }
    return CoordinatorKeys(current: current, next: try read(nextPath(in: directory)))
  }

  /// Reads the keys in a data directory, and makes the first one if there is none.
  package static func loadOrMake(in directory: String) throws(Fault) -> CoordinatorKeys {
    let path = currentPath(in: directory)
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
    guard try load(in: directory).next == nil else { throw .nextExists(path: path) }
    do throws(Fault) {
      return try make(path)
    } catch .file(_, .file(.exists)) {
      throw .nextExists(path: path)
    }
  }

  /// Puts the key to come in the place of the one in force; a running coordinator takes it over when it reloads.
  @discardableResult
  package static func activateNext(in directory: String) throws(Fault) -> CurveKeyPair {
    let path = nextPath(in: directory)
    guard let next = try load(in: directory).next else { throw .noNext(path: path) }
    do throws(FileFault) {
      try DurableFile.replace(currentPath(in: directory), by: path)
    } catch {
      throw .file(path: currentPath(in: directory), .file(error))
    }
    return next
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
    let text = """
      # The secret key of a Freshet coordinator; its public key is
      # \(pair.publicKey.text)
      \(name): \(pair.secretKey.text)

      """
    do throws(FileFault) {
      try DurableFile.write(text, to: path, replacing: false)
    } catch {
      throw .file(path: path, .file(error))
    }
    return pair
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
    case .file(_, .file(let fault)): fault.description
    case .file(let path, let error): "\(path) holds no coordinator's key: \(error)"
    case .notMade(let error): "no key was made: \(error)"
    }
  }
}

extension CoordinatorConfiguration {
  /// Reads the coordinator's key in force; at the start it is made if there is none.
  func ownKey(atStart isStart: Bool) throws(CoordinatorError) -> CurveKeyPair {
    do throws(CoordinatorKeys.Fault) {
      return isStart
        ? try CoordinatorKeys.loadOrMake(in: dataDirectory).current
        : try CoordinatorKeys.load(in: dataDirectory).current
    } catch {
      throw .configuration(field: CoordinatorKeys.field, problem: "holds no usable key: \(error)")
    }
  }
}

import FreshetRuntime
package import ZeroMQ

/// The coordinator's own keys, kept in its data directory for its user alone.
///
/// `coordinator.key` is the key in force. While it is replaced, `coordinator.next.key` is the one to come: make it, let
/// every node trust both, activate it, and let the nodes drop the old one.
package struct CoordinatorKeys: Sendable {
  private static let name = "freshet-coordinator-key"

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
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` if there is none, or others can read or write it.
  package static func load(in directory: String) throws(CoordinatorError) -> CoordinatorKeys {
    guard let current = try read(currentPath(in: directory)) else {
      throw refusal(
        "\(currentPath(in: directory)) is missing; a coordinator's first start makes it")
    }
    return CoordinatorKeys(current: current, next: try read(nextPath(in: directory)))
  }

  /// Reads the keys in a data directory, and makes the first one if there is none.
  package static func loadOrMake(in directory: String) throws(CoordinatorError) -> CoordinatorKeys {
    if try read(currentPath(in: directory)) == nil {
      do throws(KeyFileError) {
        _ = try make(currentPath(in: directory))
      } catch {
        // Another process was faster; its key is read below.
        guard case .exists = error else { throw refusal("\(error)") }
      }
    }
    return try load(in: directory)
  }

  /// Makes the key to come.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` if there is one already, or no key to replace.
  @discardableResult
  package static func makeNext(in directory: String) throws(CoordinatorError) -> CurveKeyPair {
    _ = try load(in: directory)
    do throws(KeyFileError) {
      return try make(nextPath(in: directory))
    } catch {
      throw refusal("\(error)")
    }
  }

  /// Puts the key to come in the place of the one in force; a running coordinator takes it over when it reloads.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` if none was made.
  @discardableResult
  package static func activateNext(in directory: String) throws(CoordinatorError) -> CurveKeyPair {
    guard let next = try load(in: directory).next else {
      throw refusal("\(nextPath(in: directory)) is missing; make the next key first")
    }
    do throws(KeyFileError) {
      try SecretFile.replace(currentPath(in: directory), by: nextPath(in: directory))
    } catch {
      throw refusal("\(error)")
    }
    return next
  }

  private static func read(_ path: String) throws(CoordinatorError) -> CurveKeyPair? {
    do throws(KeyFileError) {
      let text = try SecretFile.text(at: path, permitting: .none)
      let line = try KeyLines(text, names: [name]).single(name)
      guard let secret = try? CurveSecretKey(text: line.value),
        let pair = try? CurveKeyPair(secretKey: secret)
      else { throw .malformed(line: line.number, problem: "has no key of 40 characters of Z85") }
      return pair
    } catch {
      switch error {
      case .missing: return nil
      case .malformed: throw refusal("\(path): \(error)")
      case .inaccessible, .exposed, .exists: throw refusal("\(error)")
      }
    }
  }

  private static func make(_ path: String) throws(KeyFileError) -> CurveKeyPair {
    let pair: CurveKeyPair
    do throws(ZeroMQError) {
      pair = try .generate()
    } catch {
      throw .inaccessible(path: path, reason: "\(error)")
    }
    let text = """
      # The secret key of a Freshet coordinator; its public key is
      # \(pair.publicKey.text)
      \(name): \(pair.secretKey.text)

      """
    try SecretFile.create(text, at: path)
    return pair
  }

  private static func refusal(_ problem: String) -> CoordinatorError {
    .configuration(field: "dataDirectory", problem: "holds no usable key: \(problem)")
  }
}

import Foundation
import FreshetAPI
import FreshetCore
import FreshetSimulation
import FreshetTerminal

/// A scenario from a file: faults at stated times, in JSON.
///
///     {"version": 1, "nodes": 5, "faults": [
///       {"at": "500ms", "fault": "cut", "node": "node-3", "lasting": "2s"}]}
struct ScenarioDocument: Decodable {
  struct Step: Decodable {
    var at: String
    var fault: String
    var node: String?
    var lasting: String
  }

  var version: Int
  var nodes: Int?
  var faults: [Step]

  static let version = 1
  /// The largest number of faults in one scenario.
  static let mostFaults = 10_000

  /// Reads the scenario at `path` into `options`.
  ///
  /// - Throws: what is wrong, and where.
  static func read(
    _ path: String, into options: inout SimulationOptions
  ) throws(CommandFailure) {
    let document: ScenarioDocument
    do {
      document = try JSONDecoder().decode(Self.self, from: Data(try InputFile.simulation(path)))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.invalidInput, "\(path) is not a scenario: \(error)")
    }
    guard document.version == version else {
      throw CommandFailure(
        .invalidInput, "\(path) is of version \(document.version); this one reads \(version)")
    }
    guard document.faults.count <= mostFaults else {
      throw CommandFailure(
        .invalidInput, "\(path) has \(document.faults.count) faults; give at most \(mostFaults)")
    }
    options.nodes = options.nodes ?? document.nodes ?? 5
    for (index, step) in document.faults.enumerated() {
      let place = "\(path): faults[\(index)]"
      options.scenario.append(try step.scenarioStep(place, nodes: options.nodes ?? 0))
    }
  }
}

extension ScenarioDocument.Step {
  func scenarioStep(_ place: String, nodes: Int) throws(CommandFailure) -> ScenarioStep {
    guard let kind = Fault.Kind(rawValue: fault) else {
      let known = Fault.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw CommandFailure(
        .invalidInput, "\(place).fault is '\(fault.prefix(40))'; give one of \(known)")
    }
    var index: Int?
    if let node {
      guard node.hasPrefix("node-"), let number = Int(node.dropFirst(5)), 0..<nodes ~= number else {
        throw CommandFailure(
          .invalidInput,
          "\(place).node is '\(node.prefix(40))', which is not a node here; give one of node-0 to "
            + "node-\(nodes - 1)")
      }
      guard kind.isOfNode else {
        throw CommandFailure(
          .invalidInput, "\(place).node is given, but '\(fault)' does not affect a single node")
      }
      index = number
    }
    return ScenarioStep(
      at: try Self.duration(at, "\(place).at"), fault: kind, node: index,
      lasting: try Self.duration(lasting, "\(place).lasting"))
  }

  private static func duration(
    _ text: String, _ place: String
  ) throws(CommandFailure) -> Duration {
    guard let duration = try? DurationText.parse(text),
      duration <= SimulationOptions.permittedTimes.upperBound
    else {
      throw CommandFailure(
        .invalidInput, "\(place) is '\(text.prefix(40))'; give a duration up to 1h, such as 500ms")
    }
    return duration
  }
}

import ArgumentParser
import FreshetAPI
import FreshetCore
import FreshetTerminal

/// The time that a command waits for the fleet, and the nodes that it requires.
struct FleetWait {
  var limit: Duration
  var requirements: [NodeRequirement] = []
}

/// The numbers of nodes that a command requires.
struct RequirementOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Exit with 18 unless this many nodes have applied it, or this many of an application, such as "
        + "support=3; repeat for several.", valueName: "[application=]count"))
  var requireNodes: [String] = []

  var requirements: [NodeRequirement] {
    get throws(CommandFailure) {
      guard requireNodes.count <= NodeRequirement.most else {
        throw CommandFailure(
          .invalidInput,
          "--require-nodes is given \(requireNodes.count) times; give it at most \(NodeRequirement.most) times"
        )
      }
      var requirements: [NodeRequirement] = []
      for text in requireNodes {
        guard let requirement = NodeRequirement(text) else {
          throw CommandFailure(
            .invalidInput,
            "--require-nodes is '\(text.prefix(64))'; give a number of nodes, 1 or more, such as 3, or of "
              + "an application's nodes, such as support=3")
        }
        requirements.append(requirement)
      }
      return requirements
    }
  }
}

/// Whether, and how long, a command waits for the fleet.
struct WaitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Wait up to this long, at most 10m, until no node can be serving what the event killed; exit with 5 "
        + "if a live node is late. Default: do not wait.", valueName: "duration"))
  var wait: String?

  @OptionGroup var required: RequirementOptions

  /// How to wait; nil if the command does not wait.
  var fleetWait: FleetWait? {
    get throws(CommandFailure) {
      let requirements = try required.requirements
      let limit = try DurationOption.parse(wait, of: "--wait", in: .zero...APILimits.wait)
      guard let limit else {
        if requirements.isEmpty { return nil }
        throw CommandFailure(.usage, "--require-nodes needs --wait, such as --wait 30s")
      }
      return FleetWait(limit: limit, requirements: requirements)
    }
  }
}

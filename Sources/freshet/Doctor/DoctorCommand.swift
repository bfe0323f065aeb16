import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet doctor`: reports what is wrong with a fleet.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Report what is wrong with the fleet, and what to do about it.",
    discussion: """
      Asks the coordinator for the state of its log and of the fleet, and the live nodes for what their entries \
      depend on. Changes nothing. Finds versions that nodes declare although they are not active or were never \
      published, ids that no entry depends on, aliases of aliases, nodes that are away, a log that takes no events, \
      and a certificate that has expired or ends within 14 days.

      Exits with 0 if nothing is wrong, and with \(CommandStatus.unwell.rawValue) if something is. Findings that \
      are only worth a look, such as a version that no entry declares yet, do not change the status.

      EXAMPLES:
        freshet doctor
        freshet doctor --json | jq -r '.findings[] | select(.isWrong) | .detail'
      """)

  /// How long to wait for the nodes' answers.
  private static let wait: Duration = .seconds(2)

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let diagnosis = try await connection.connect(Self.diagnosis)
    let report = DoctorReport(diagnosis.findings, of: diagnosis.fleet)
    if connection.json {
      try Console.write(try JSONText.line(report.document))
    } else {
      try Console.write(report.lines(on: .output))
    }
    guard report.wrongCount > 0 else { return }
    throw CommandFailure(
      .unwell,
      Quantity.count(report.wrongCount, "thing is", "things are") + " not as it should be")
  }

  private static func diagnosis(_ connection: CoordinatorConnection) async throws -> Diagnosis {
    let kinds = Dimension.Kind.names.filter(\.kind.isConfiguration).map(\.name) + ["custom"]
    let query =
      kinds.map { URLQueryItem(name: "kind", value: $0) }
      + [URLQueryItem(name: "wait", value: DurationText.format(wait))]
    let (trouble, certificate) = try await standing(connection)
    return Diagnosis(
      fleet: try await connection.get("/v1/fleet", as: FleetDocument.self),
      state: try await connection.state(),
      uses: try await connection.get("/v1/uses", query: query, as: UsesDocument.self),
      trouble: trouble, certificate: certificate)
  }

  /// Why the coordinator takes no events, nil if it takes them; and then its certificate.
  private static func standing(
    _ connection: CoordinatorConnection
  ) async throws -> (trouble: String?, certificate: CertificateDocument?) {
    do {
      return (nil, try await connection.get("/ready", as: StatusDocument.self).certificate)
    } catch let failure as CommandFailure where failure.status == .unavailable {
      return (failure.message, nil)
    }
  }
}

import FoundationEssentials
import FreshetCore

/// The parts of a log on etcd that are not events, as they are stored.
///
/// A change to them needs a new ``EtcdHead/newestFormat``.
enum EtcdDocuments {
  struct StoredEpoch: Codable, Equatable {
    var counter: UInt64
    var high: UInt64
    var low: UInt64

    init(_ epoch: Epoch) { (counter, high, low) = (epoch.counter, epoch.high, epoch.low) }

    var epoch: Epoch { Epoch(counter: counter, high: high, low: low) }
  }

  struct StoredNode: Codable {
    var id: String
    var name: String
    var application: String
    var version: String
    var boundMilliseconds: Int64?

    init(_ node: NodeIdentity) {
      (id, name, application) = (node.id, node.name, node.application)
      version = node.applicationVersion
      boundMilliseconds = node.bound.map { Int64($0.wholeMilliseconds) }
    }

    var identity: NodeIdentity {
      NodeIdentity(
        id: id, name: name, application: application, applicationVersion: version,
        bound: boundMilliseconds.map { .milliseconds($0) })
    }
  }

  /// A service's record, with the service that it is of.
  struct StoredService: Codable {
    var service: String
    var environment: String?
    /// Nil if the record is empty, so that the log keeps none.
    var record: StoredRecord?

    init(_ record: AppliedRecord) {
      (service, environment) = (record.service.name, record.service.environment)
      self.record = record.isEmpty ? nil : StoredRecord(record)
    }

    var applied: AppliedRecord {
      let service = AppliedRecord.Service(service, environment: environment)
      return record?.record(of: service) ?? AppliedRecord(service)
    }
  }

  /// What a commit holds beside its events.
  struct Group: Codable {
    var epoch: StoredEpoch?
    var fenced: [StoredNode]?
    var joined: [StoredNode]?
    var forgotten: [String]?
    var vouches: Bool?
    var applied: [StoredService]?
  }

  /// What stands for everything before the first commit that the log still has.
  struct Base: Codable {
    var epoch: StoredEpoch
    var floor: SequenceNumber
    var floorDigest: Data
    var watermarks: Data
    var epochBegan: SequenceNumber
    var isVouched: Bool
    var secret: Data
    var fenced: [StoredNode]
    var serving: [StoredNode]
    var applied: [StoredService]
    /// The last commit whose changes to nodes and services are in here.
    var through: UInt64
    /// The first commit with events above the floor, or after ``through``.
    var firstGroup: UInt64
    /// The seal before ``firstGroup``.
    var seal: Data
  }
}

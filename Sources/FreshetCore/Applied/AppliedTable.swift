/// The records of all services, and the changes that wait to be written.
///
/// Changes are applied to durable records in the order of arrival. So an answer never rests on a change that may be
/// lost.
package struct AppliedTable: Equatable, Sendable {
  struct Pending: Equatable, Sendable {
    var change: AppliedChange
    var token: RecordToken
  }

  /// The changes that are written in one commit.
  struct Group: Equatable, Sendable {
    /// All records as they will be once the commit is durable.
    var records: [AppliedRecord.Service: AppliedRecord] = [:]
    /// The changed records, in the order of the changes.
    var changed: [AppliedRecord] = []
    /// The changes to answer once the commit is durable.
    var members: [(token: RecordToken, answer: Result<AppliedRecord, AppliedError>)] = []
    /// The refused changes, which are not written.
    var refused: [(token: RecordToken, error: AppliedError)] = []

    static func == (left: Self, right: Self) -> Bool {
      left.changed == right.changed && left.members.elementsEqual(right.members, by: ==)
        && left.refused.elementsEqual(right.refused, by: ==)
    }
  }

  private var records: [AppliedRecord.Service: AppliedRecord]
  private var pending: [Pending] = []

  package init(_ records: [AppliedRecord] = []) {
    self.records = Dictionary(
      records.map { ($0.service, $0) }, uniquingKeysWith: { _, latest in latest })
  }

  /// The record of a service; nil if there is none.
  package subscript(service: AppliedRecord.Service) -> AppliedRecord? { records[service] }

  /// All services that have a record, in order.
  package var services: [AppliedRecord.Service] { records.keys.sorted() }

  var hasRoom: Bool { pending.count < AppliedLimits.pending }

  mutating func add(_ change: AppliedChange, token: RecordToken) {
    pending.append(Pending(change: change, token: token))
  }

  /// Takes all waiting changes and applies them to copies of the records; nil if none wait.
  mutating func takeGroup(at wall: Int64, epoch: Epoch) -> Group? {
    guard !pending.isEmpty else { return nil }
    var group = Group(records: records)
    var bytes = records.values.reduce(0) { $0 + $1.byteCount }
    var touched: Set<AppliedRecord.Service> = []
    for next in pending {
      let service = next.change.service
      let before = group.records[service]
      do throws(AppliedError) {
        let (record, refusal) = try Self.record(
          after: next.change, from: before, count: group.records.count, bytes: &bytes, at: wall,
          epoch: epoch)
        group.records[service] = record.isEmpty ? nil : record
        touched.insert(service)
        group.members.append((next.token, refusal.map { .failure($0) } ?? .success(record)))
      } catch {
        group.refused.append((next.token, error))
      }
    }
    pending = []
    group.changed = touched.sorted().map { group.records[$0] ?? AppliedRecord($0) }
    return group
  }

  /// Adopts the group's records, which are now durable.
  mutating func commit(_ group: Group) { records = group.records }

  private static func record(
    after change: AppliedChange, from before: AppliedRecord?, count: Int, bytes: inout Int,
    at wall: Int64, epoch: Epoch
  ) throws(AppliedError) -> (AppliedRecord, refusal: AppliedError?) {
    if change.kind == .forget, before == nil { throw .unknown(change.service) }
    guard before != nil || count < AppliedLimits.services else {
      throw .tooManyServices(limit: AppliedLimits.services)
    }
    var record = before ?? AppliedRecord(change.service)
    let refusal = try record.take(change, at: wall, epoch: epoch)
    let size = record.byteCount
    guard size <= AppliedLimits.recordBytes else {
      throw .tooLarge(bytes: size, limit: AppliedLimits.recordBytes)
    }
    let total = bytes - (before?.byteCount ?? 0) + size
    // A change that shrinks a record is accepted even beyond the limit.
    guard total <= max(AppliedLimits.totalBytes, bytes) else {
      throw .full(limit: AppliedLimits.totalBytes)
    }
    bytes = total
    return (record, refusal)
  }
}

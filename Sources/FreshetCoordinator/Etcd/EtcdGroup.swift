import FoundationEssentials
import FreshetCore

/// A commit of a log on etcd: a job, as bytes.
///
/// The bytes are a document in JSON with its length before it, and then each event with its length before it. Lengths
/// have four bytes, the highest first.
enum EtcdGroup {
  static func encoded(_ job: AppendJob) throws(StoreError) -> [UInt8] {
    var document = EtcdDocuments.Group()
    document.epoch = job.epoch.map { EtcdDocuments.StoredEpoch($0) }
    document.fenced = job.fenced.isEmpty ? nil : job.fenced.map { .init($0) }
    document.joined = job.joined.isEmpty ? nil : job.joined.map { .init($0) }
    document.forgotten = job.forgotten.isEmpty ? nil : job.forgotten
    document.vouches = job.vouches ? true : nil
    document.applied = job.applied.isEmpty ? nil : job.applied.map { .init($0) }
    guard let header = try? JSONEncoder.stored.encode(document) else {
      throw .refused("a change of the roster cannot be written as JSON")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(header.count + job.records.reduce(8) { $0 + $1.bytes.count + 4 })
    add(Array(header), to: &bytes)
    for record in job.records { add(record.bytes, to: &bytes) }
    return bytes
  }

  private static func add(_ part: [UInt8], to bytes: inout [UInt8]) {
    for shift in stride(from: 24, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: part.count >> shift))
    }
    bytes += part
  }

  /// Reads a commit, except the digests of its events, which the chain before it decides.
  static func decoded(_ bytes: [UInt8], number: UInt64) throws(StoreError) -> AppendJob {
    func damaged(_ problem: String) -> StoreError {
      .damaged(sequence: nil, problem: "commit \(number) \(problem)")
    }
    var parts: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard rest.count >= 4 else { throw damaged("is cut") }
      let count = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      rest = rest.dropFirst(4)
      guard rest.count >= count else { throw damaged("is cut") }
      parts.append(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    guard let header = parts.first,
      let document = try? JSONDecoder().decode(EtcdDocuments.Group.self, from: Data(header))
    else { throw damaged("cannot be read") }
    var job = AppendJob(
      epoch: document.epoch?.epoch, fenced: (document.fenced ?? []).map(\.identity),
      joined: (document.joined ?? []).map(\.identity), forgotten: document.forgotten ?? [])
    job.vouches = document.vouches ?? false
    job.applied = (document.applied ?? []).map(\.applied)
    for part in parts.dropFirst() {
      let bytes = Array(part)
      do throws(WireError) {
        job.records.append(
          .init(event: try LoggedEvent(decoding: bytes), bytes: bytes, digest: .zero))
      } catch {
        throw damaged("has an event that cannot be decoded: \(error)")
      }
    }
    return job
  }
}

/// A value that may be larger than etcd takes at once, in pieces.
enum EtcdPieces {
  /// The most bytes of a piece: 1 MiB, for etcd takes 1.5 MiB in one request.
  static let longest = 1 << 20

  /// Splits a value; the first piece says how many there are.
  static func split(_ bytes: [UInt8]) -> [Data] {
    let count = max(1, (bytes.count + longest - 1) / longest)
    return (0..<count).map { index in
      let piece = bytes[index * longest..<min(bytes.count, (index + 1) * longest)]
      return index == 0 ? Data("\(count);".utf8) + Data(piece) : Data(piece)
    }
  }

  /// Joins the pieces that were read, in their order; nil if some are missing.
  ///
  /// More than there should be are left over of a write that was never done.
  static func joined(_ pieces: [Data]) -> [UInt8]? {
    guard let first = pieces.first, let end = first.prefix(8).firstIndex(of: UInt8(ascii: ";")),
      let count = Int(String(decoding: first[..<end], as: UTF8.self)), count >= 1,
      pieces.count >= count
    else { return nil }
    return Array(first[(end + 1)...]) + pieces[1..<count].flatMap { Array($0) }
  }
}

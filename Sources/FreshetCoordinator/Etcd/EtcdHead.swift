import FoundationEssentials
import FreshetCore

/// The value of the head's key: the end of the log, and its owner.
struct EtcdHead: Codable, Equatable {
  /// The newest form that this version reads.
  static let newestFormat = 1

  var format = Self.newestFormat
  /// The log's identity, 32 random hexadecimal digits.
  ///
  /// A cluster that was made anew would have the same id as before.
  var log: String
  /// The run of the coordinator that owns the log; empty if none does.
  var owner = ""
  /// How often the log has had another owner.
  var term: UInt64 = 0
  /// The number of the last commit; 0 if there is none.
  var group: UInt64 = 0
  /// The last event.
  var sequence: SequenceNumber = 0
  /// The digest of the chain of events, in hexadecimal.
  var digest: String = Digest.zero.description
  /// The digest of the chain of commits, in hexadecimal.
  ///
  /// It covers the roster, too, which the chain of events does not.
  var seal: String = Digest.zero.description
  /// The first commit that the log has not forgotten.
  var firstGroup: UInt64 = 1
  /// The number of the base, which stands for everything before.
  var base: UInt64 = 0
  /// The digest of the base, in hexadecimal.
  var baseSeal: String = Digest.zero.description
  /// How often the head was rewritten alone, so that a write of unknown outcome could not be done late.
  var fences: UInt64 = 0

  var bytes: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return (try? encoder.encode(self)) ?? Data()
  }

  init(log: String) { self.log = log }

  /// Reads a head.
  ///
  /// - Throws: ``StoreError`` if it is of a newer version, or no head.
  init(_ bytes: Data, place: String) throws(StoreError) {
    struct Format: Decodable { var format: Int }
    guard let found = try? JSONDecoder().decode(Format.self, from: bytes) else {
      throw .unusable("\(place) holds something that Freshet did not write; give another prefix")
    }
    guard found.format <= Self.newestFormat else {
      throw .format(place: place, version: found.format, supported: Self.newestFormat)
    }
    guard let head = try? JSONDecoder().decode(EtcdHead.self, from: bytes) else {
      throw .damaged(sequence: nil, problem: "\(place) cannot be read")
    }
    let numbers = [head.term, head.group, head.sequence, head.firstGroup, head.base, head.fences]
    guard numbers.allSatisfy({ $0 < UInt64(Int64.max) }) else {
      throw .damaged(sequence: nil, problem: "\(place) has a number that is too large")
    }
    self = head
  }
}

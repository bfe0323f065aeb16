import FoundationEssentials

/// A request to etcd's JSON gateway.
///
/// The gateway ignores fields that it does not know. So every request is made of types, and a test sends each of them
/// to a real server.
protocol EtcdRequest: Encodable {
  associatedtype Response: Decodable
  /// The path of the gateway's method.
  static var path: String { get }
}

/// A number as the gateway writes it: 64-bit numbers are strings, and zero is left out.
struct EtcdNumber: Codable, Equatable {
  var value: Int64

  init(_ value: Int64) { self.value = value }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Int64(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "'\(text)' is no number")
    }
    self.value = value
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode("\(value)")
  }
}

/// What every answer begins with.
struct EtcdHeader: Decodable, Equatable {
  var revision: EtcdNumber?
}

/// A key with its value.
struct EtcdKeyValue: Decodable, Equatable {
  var key: Data
  var value: Data?
  /// The revision of the last write to the key.
  var modRevision: EtcdNumber?

  enum CodingKeys: String, CodingKey {
    case key, value
    case modRevision = "mod_revision"
  }
}

/// Reads the keys from `key` to before `rangeEnd`, or one key.
struct EtcdRange: EtcdRequest {
  static let path = "/v3/kv/range"

  struct Response: Decodable, Equatable {
    var header: EtcdHeader?
    var kvs: [EtcdKeyValue]?
    var more: Bool?
  }

  var key: Data
  var rangeEnd: Data?
  var limit: EtcdNumber?

  enum CodingKeys: String, CodingKey {
    case key, limit
    case rangeEnd = "range_end"
  }
}

/// Writes, if everything compared is so; else reads.
struct EtcdTransaction: EtcdRequest {
  static let path = "/v3/kv/txn"

  struct Compare: Encodable, Equatable {
    enum Target: String, Encodable { case MOD, VALUE }

    var key: Data
    var target: Target
    var result = "EQUAL"
    var modRevision: EtcdNumber?
    var value: Data?

    enum CodingKeys: String, CodingKey {
      case key, target, result, value
      case modRevision = "mod_revision"
    }
  }

  struct Put: Encodable, Equatable {
    var key: Data
    var value: Data
  }

  struct Delete: Encodable, Equatable {
    var key: Data
    var rangeEnd: Data?

    enum CodingKeys: String, CodingKey {
      case key
      case rangeEnd = "range_end"
    }
  }

  struct Operation: Encodable {
    var put: Put?
    var range: EtcdRange?
    var delete: Delete?

    enum CodingKeys: String, CodingKey {
      case put = "request_put"
      case range = "request_range"
      case delete = "request_delete_range"
    }
  }

  struct Response: Decodable, Equatable {
    struct Result: Decodable, Equatable {
      var range: EtcdRange.Response?

      enum CodingKeys: String, CodingKey { case range = "response_range" }
    }

    var header: EtcdHeader?
    /// Left out if the comparison failed.
    var succeeded: Bool?
    var responses: [Result]?
  }

  var compare: [Compare]
  var success: [Operation]
  var failure: [Operation]
}

/// Forgets what keys had been before a revision.
struct EtcdCompaction: EtcdRequest {
  static let path = "/v3/kv/compaction"
  struct Response: Decodable {}
  var revision: EtcdNumber
}

/// Asks for a token.
struct EtcdAuthenticate: EtcdRequest {
  static let path = "/v3/auth/authenticate"
  struct Response: Decodable { var token: String? }
  var name: String
  var password: String
}

/// What the gateway says when it refuses a request.
struct EtcdRefusal: Decodable {
  var error: String?
  var message: String?
}

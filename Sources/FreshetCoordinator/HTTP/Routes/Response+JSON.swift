import FoundationEssentials
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// An answer of the interface: never kept by anyone between it and who asked.
  static func json(
    _ document: some Encodable, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    Response(
      status: status, headers: .answer(contentType: "application/json"),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONEncoder.answer.encode(document))))
  }
}

extension JSONEncoder {
  /// Writes the names in order, so that equal documents are equal bytes.
  static var answer: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}

extension HTTPFields {
  static func answer(contentType: String) -> HTTPFields {
    [
      .contentType: contentType,
      .cacheControl: "no-store",
      .xContentTypeOptions: "nosniff",
    ]
  }
}

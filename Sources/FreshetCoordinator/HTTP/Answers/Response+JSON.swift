import FoundationEssentials
import FreshetAPI
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
  /// A JSON response that intermediate caches must not store.
  static func json(
    _ document: some Encodable, status: HTTPResponse.Status = .ok
  ) throws -> Response {
    Response(
      status: status, headers: .answer(contentType: "application/json"),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try JSONEncoder.answer.encode(document))))
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

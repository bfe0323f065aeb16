import FoundationEssentials
import FreshetAPI
import HTTPTypes
import NIOCore

/// An answer to a connection that gets no further than this: no route has seen its request.
struct BareAnswer {
  let head: HTTPResponse
  let body: ByteBuffer

  init(_ problem: Problem) {
    body = ByteBuffer(bytes: (try? JSONEncoder.answer.encode(problem)) ?? Data())
    var fields: HTTPFields = [
      .contentType: "application/problem+json", .contentLength: "\(body.readableBytes)",
      .connection: "close",
    ]
    if let seconds = problem.type.retryAfterSeconds { fields[.retryAfter] = "\(seconds)" }
    head = HTTPResponse(status: .init(code: problem.status), headerFields: fields)
  }

  /// Plain HTTP came to a port of TLS.
  static let needsTLS = BareAnswer(
    Problem(
      .refused, "this port speaks TLS, and the request came without; begin the URL with https://"))

  /// The interface has as many connections as it permits.
  static let full = BareAnswer(
    Problem(
      .overloaded, "the coordinator has as many connections as it permits; try again in a moment"))

  /// The whole answer, for a connection on which nothing speaks HTTP yet.
  var bytes: ByteBuffer {
    var text = "HTTP/1.1 \(head.status.code) \(head.status.reasonPhrase)\r\n"
    for field in head.headerFields { text += "\(field.name): \(field.value)\r\n" }
    return ByteBuffer(string: text + "\r\n" + String(buffer: body))
  }
}

import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// `GET /v1/backup`: the whole log, as a file that can be restored.
  func backup(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    guard let backups else {
      throw Problem(.logUnavailable, "this coordinator keeps no log that can be copied")
    }
    let file: any LogCopy
    do {
      file = try await backups.backup()
    } catch let error as StoreError {
      throw Problem(.logUnavailable, "no backup was made: \(error)")
    }
    return Response(
      status: .ok, headers: .answer(contentType: file.mediaType),
      body: ResponseBody(contentLength: file.size) { writer in
        var offset = 0
        // The file was just written, so reading it does not wait for the disk.
        while offset < file.size {
          let piece = try file.piece(at: offset)
          guard !piece.isEmpty else { throw StoreError.broken("a backup became shorter") }
          offset += piece.count
          try await writer.write(ByteBuffer(bytes: piece))
        }
        try await writer.finish(nil)
      })
  }
}

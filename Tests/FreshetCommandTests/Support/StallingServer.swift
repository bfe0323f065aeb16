import Foundation
import Testing

/// A server that answers whoever connects with the beginning of an answer, and says no more.
final class StallingServer: Sendable {
  private let listener: LoopbackListener
  var port: UInt16 { listener.port }

  /// Listens; `answer` is sent to the first who comes.
  init(answer: String) throws {
    let listener = try LoopbackListener()
    self.listener = listener
    Thread.detachNewThread {
      guard let peer = listener.next() else { return }
      // The request is of no interest; its connection is closed with the process.
      let bytes = Array(answer.utf8)
      _ = unsafe send(peer, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
  }

  deinit { listener.end() }
}

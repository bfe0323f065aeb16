/// The idempotency keys of a webhook's delivery, made of what its signature covers and of nothing else.
///
/// Whoever records a delivery can change all that is not signed. A key that depended on that would make the recording
/// a second delivery.
package enum DeliveryKey: Equatable, Sendable {
  /// The signature covers the delivery's id, as with Standard Webhooks. The same id with another body is a conflict.
  case signedID(String)
  /// The signature covers only the content, as with GitHub's, whose `X-GitHub-Delivery` anybody can change.
  case content([UInt8])

  /// The key of the event at `index` of the delivery to the webhook `name`.
  package func key(of index: Int, at name: String) -> String {
    let parts: [[UInt8]] =
      switch self {
      case .signedID(let id): [Array(id.utf8)]
      case .content(let body): [Array("content".utf8), body]
      }
    return "webhook:\(Digest.sealing([Array(name.utf8)] + parts + [Array("\(index)".utf8)]))"
  }
}

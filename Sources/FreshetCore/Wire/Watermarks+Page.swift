extension Watermarks {
  /// Merges one entry of a catch-up page.
  package mutating func merge(_ entry: CoordinatorMessage.Page.Entry) {
    switch entry.subject {
    case .dimension(let dimension): merge(entry.watermark, into: dimension)
    case .keyPrefix(let prefix): merge(prefix: prefix, at: entry.watermark.droppedAt)
    }
  }
}

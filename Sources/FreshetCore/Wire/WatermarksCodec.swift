extension Watermarks {
  /// Encodes all watermarks, for a log that forgets the events behind them.
  ///
  /// Equal watermarks have equal encodings.
  package func encoded() -> [UInt8] {
    var page = Freshet_V1_Page()
    page.watermarks = sorted.map { dimension, watermark in
      CoordinatorMessage.Page.Entry(subject: .dimension(dimension), watermark: watermark).wire
    }
    page.watermarks += prefixes.map { prefix in
      CoordinatorMessage.Page.Entry(
        subject: .keyPrefix(prefix.prefix), watermark: Watermark(droppedAt: prefix.droppedAt)
      ).wire
    }
    return bytes(of: page)
  }

  /// Decodes watermarks encoded by ``encoded()``.
  package init(decoding bytes: [UInt8]) throws(WireError) {
    let page: Freshet_V1_Page = try message(from: bytes)
    self.init()
    for wire in page.watermarks { merge(try CoordinatorMessage.Page.Entry(wire)) }
  }

  /// Merges one entry of a catch-up page.
  package mutating func merge(_ entry: CoordinatorMessage.Page.Entry) {
    switch entry.subject {
    case .dimension(let dimension): merge(entry.watermark, into: dimension)
    case .keyPrefix(let prefix): merge(prefix: prefix, at: entry.watermark.droppedAt)
    }
  }
}

import Foundation
package import FreshetAPI
import FreshetCore

extension CoordinatorConnection {
  /// Returns the active versions that match, read page by page.
  ///
  /// The head is that of the first page: a later page may know later events, and never fewer.
  ///
  /// - Parameters:
  ///   - kinds: the names of kinds; empty for all.
  ///   - prefix: the beginning of the ids; nil for all.
  ///   - limit: the most dimensions to return; nil for all.
  /// - Returns: the state; its `nextAfter` is set if there is more than `limit` allows.
  /// - Throws: what a request for a page throws.
  package func state(
    kinds: [String] = [], prefix: String? = nil, limit: Int? = nil
  ) async throws -> StateDocument {
    var query = kinds.map { URLQueryItem(name: "kind", value: $0) }
    if let prefix { query.append(URLQueryItem(name: "prefix", value: prefix)) }
    var state: StateDocument?
    while true {
      var page = query
      if let limit {
        let left = limit - (state?.dimensions.count ?? 0)
        page.append(URLQueryItem(name: "limit", value: "\(min(left, StateFilter.longestPage))"))
      }
      if let after = state?.nextAfter { page.append(URLQueryItem(name: "after", value: after)) }
      let next = try await get("/v1/state", query: page, as: StateDocument.self)
      var whole = state ?? next
      if state != nil { whole.dimensions += next.dimensions }
      whole.nextAfter = next.nextAfter
      let isFull = limit.map { whole.dimensions.count >= $0 } ?? false
      if next.nextAfter == nil || next.dimensions.isEmpty || isFull { return whole }
      state = whole
    }
  }
}

package import FreshetCore

extension CoordinatorClient: BlastEstimator {
  /// What live nodes count; nil if one of them did not answer, for it may hold the most.
  package func blast(of events: [Event]) async -> BlastEstimate? {
    do throws(InquiryError) {
      let report = try await dryRun(events, within: CoordinatorAPI.inquiryWait)
      guard report.unansweredCount == 0 else { return nil }
      return BlastEstimate(
        dropped: report.total.dropped.entries, held: report.held.entries)
    } catch {
      return nil
    }
  }
}

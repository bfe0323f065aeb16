package import FreshetCore

extension CoordinatorClient: DropForecaster {
  /// What the live nodes count.
  package func forecast(of events: [Event]) async throws(InquiryError) -> DropForecast {
    try await dryRun(events, within: CoordinatorAPI.inquiryWait).forecast
  }
}

package import FreshetCore

extension CoordinatorClient: DropForecaster {
  /// Asks the live nodes what `events` would drop together.
  package func forecast(of events: [Event]) async throws(InquiryError) -> DropForecast {
    try await dryRun(events, within: CoordinatorAPI.inquiryWait).forecast
  }
}

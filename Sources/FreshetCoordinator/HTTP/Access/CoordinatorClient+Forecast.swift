package import FreshetCore

extension CoordinatorClient: DropForecaster {
  /// What live nodes count.
  package func forecast(of events: [Event]) async -> DropForecast? {
    do throws(InquiryError) {
      return try await dryRun(events, within: CoordinatorAPI.inquiryWait).forecast
    } catch {
      return nil
    }
  }
}

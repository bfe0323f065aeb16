/// What a metrics reporter asks each cache of its node, whatever the type of its values.
package protocol Reporting: Sendable {
  var statistics: CacheStatistics { get }
  var classStatistics: [ClassStatistics] { get }
}

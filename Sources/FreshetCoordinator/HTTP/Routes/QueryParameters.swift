import FreshetAPI
import FreshetCore
import Hummingbird

/// A request's query; unknown parameters are refused.
struct QueryParameters {
  private let values: [String: [String]]

  /// Parses the query of `request`; parameters in `repeatable` may occur several times.
  init(
    _ request: Request, allowed: [String] = [], repeatable: [String] = []
  ) throws(Problem) {
    var values: [String: [String]] = [:]
    let names = allowed + repeatable
    for (key, value) in request.uri.queryParameters {
      let name = String(key)
      guard names.contains(name) else {
        let shown = name.shown(64)
        throw Problem(
          .unknownParameter,
          "\(shown) is not a parameter here; allowed: "
            + (names.isEmpty ? "none" : names.joined(separator: ", ")),
          field: shown, allowed: names)
      }
      values[name, default: []].append(String(value))
      guard values[name]?.count == 1 || repeatable.contains(name) else {
        throw .parameter(name, "is given twice; give it once")
      }
    }
    self.values = values
  }

  func text(_ name: String) -> String? { values[name]?.first }

  func texts(_ name: String) -> [String] { values[name] ?? [] }

  /// A whole number within `range`; nil if the parameter is absent.
  func number(_ name: String, in range: ClosedRange<UInt64>) throws(Problem) -> UInt64? {
    guard let text = text(name) else { return nil }
    guard let number = UInt64(text), range.contains(number) else {
      let bounds =
        range.upperBound == .max
        ? "\(range.lowerBound) or more" : "\(range.lowerBound) to \(range.upperBound)"
      throw .parameter(name, "is '\(text.shown(64))'; give a whole number, \(bounds)")
    }
    return number
  }

  /// How long to wait, at most ``APILimits/wait``; nil if the parameter is absent.
  func wait() throws(Problem) -> Duration? {
    guard let text = text("wait") else { return nil }
    let duration: Duration
    do throws(DurationTextError) {
      duration = try DurationText.parse(text)
    } catch {
      throw .parameter("wait", "\(error)")
    }
    guard duration <= APILimits.wait else {
      throw .parameter("wait", "is '\(text.shown(64))'; the longest wait is 10m")
    }
    return duration
  }

  /// How many nodes must have applied an event.
  func requirements() throws(Problem) -> [NodeRequirement] {
    let texts = texts("requireNodes")
    guard texts.count <= NodeRequirement.most else {
      throw .parameter(
        "requireNodes", "is given \(texts.count) times; at most \(NodeRequirement.most) are allowed"
      )
    }
    var requirements: [NodeRequirement] = []
    for text in texts {
      guard let requirement = NodeRequirement(text) else {
        throw .parameter(
          "requireNodes",
          "is '\(text.shown(64))'; give a number of nodes, 1 to \(Roster.capacity), such as 3, or of those "
            + "of an application, such as support=3")
      }
      requirements.append(requirement)
    }
    return requirements
  }

  /// One of `allowed`; nil if the parameter is absent.
  func choice(_ name: String, of allowed: [String]) throws(Problem) -> String? {
    guard let text = text(name) else { return nil }
    guard allowed.contains(text) else {
      throw .parameter(
        name, "is '\(text.shown(64))'; allowed: \(allowed.joined(separator: ", "))",
        allowed: allowed)
    }
    return text
  }
}

extension Problem {
  static func parameter(_ name: String, _ problem: String, allowed: [String]? = nil) -> Problem {
    Problem(.invalidParameter, "\(name) \(problem)", field: name, allowed: allowed)
  }
}

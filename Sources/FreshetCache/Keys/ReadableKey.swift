import FreshetCore
import StrictText

/// The form of a key that people read, and that purges of key prefixes are matched against:
/// `model:prompt:tools:corpus:customer:params:message`.
///
/// It is bounded, and no identity: long components are cut. Parameters and the message, which may be private, appear as
/// the start of their SHA-256.
enum ReadableKey {
  /// The most bytes of the whole form.
  static let limit = 512
  /// The most bytes of each component, in their order.
  ///
  /// With six colons and the 16 digits of the message they add up to less than ``limit``.
  private static let limits = [72, 112, 64, 128, 72, 16]

  /// Everything but the message; corpora and custom dimensions share one component, and roles follow their prompt.
  static func stem(_ parts: [KeyPart]) -> String {
    var (model, prompt, tools, customer, parameters) = ("", "", "-", "*", "-")
    var sources: [String] = []
    for part in parts {
      switch part {
      case .model(let name): model = escape(name)
      case .alias(_, let models): model = models.used.map(escape).joined(separator: "+")
      case .unresolved(let dimension): model = "?" + escape(dimension.id)
      case .prompt(let id, let versions): prompt = versioned(id, versions.used)
      case .promptOfRoles(let id): prompt = escape(id)
      case .role(_, let role, let versions):
        prompt += "#" + versioned(role.rawValue, versions.used)
      case .tools(let set): tools = versioned(set.id, [String(set.hash.prefix(12))])
      case .corpus(let id, let versions): sources.append(versioned(id, versions.used))
      case .custom(let dimension, let versions):
        sources.append(
          (dimension.kind.customName ?? "") + "/" + versioned(dimension.id, versions.used))
      case .customer(let id, _): customer = id == "*" ? "%2A" : escape(id)
      case .parameters(let json): parameters = KeyHasher.abbreviation(json.text)
      case .promptText, .sharedAcrossCustomers, .customerField, .route, .message: break
      }
    }
    let components = [
      model, prompt, tools, sources.isEmpty ? "-" : sources.joined(separator: ","), customer,
      parameters,
    ]
    return zip(components, limits).map { shorten($0, to: $1) }.joined(separator: ":")
  }

  /// The whole form; `message` is the start of the message's hash.
  static func join(_ stem: String, message: UInt64) -> String {
    stem + ":" + message.hexadecimal
  }

  /// An id with its versions, such as `refund-assistant@9f2c1e`.
  ///
  /// Several active versions give `@1+2`, and none gives `@?`.
  static func versioned(_ id: String, _ versions: [String]) -> String {
    let versions = versions.isEmpty ? "?" : versions.map(escape).joined(separator: "+")
    return escape(id) + "@" + versions
  }

  /// Percent-encodes control characters and whatever could be mistaken for a separator.
  static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case ":", "@", "+", ",", "%", "~", "\u{0}"..<"\u{20}", "\u{7F}":
        escaped += "%" + [UInt8(scalar.value)].hexadecimal.uppercased()
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Cuts a long component at a character boundary, and appends the start of its hash.
  private static func shorten(_ component: String, to limit: Int) -> String {
    if component.utf8.count <= limit { return component }
    var kept = ""
    for scalar in component.unicodeScalars {
      if kept.utf8.count + UTF8.width(scalar) > limit - 17 { break }
      kept.unicodeScalars.append(scalar)
    }
    return kept + "~" + KeyHasher.abbreviation(component)
  }
}

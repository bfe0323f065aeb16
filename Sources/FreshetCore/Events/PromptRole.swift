/// A part of a prompt that is deployed by itself: deploying one role leaves entries that name others alone.
///
///     Dependency.prompt("refund-assistant", role: .system, version: "9f2c1e")
///     Dependency.prompt("refund-assistant", role: "few-shot", version: "4")
public struct PromptRole: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The role's name: 1 to ``EventLimits/idBytes`` bytes, as ids are.
  public let rawValue: String

  /// The role with this name, one of the application's own or a well-known one.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The same.
  public init(_ name: String) { self.init(rawValue: name) }
  /// The role that a literal names.
  public init(stringLiteral name: String) { self.init(rawValue: name) }

  /// The user-message template.
  public static let template = PromptRole("template")
  /// The system prompt.
  public static let system = PromptRole("system")
  /// The persona.
  public static let persona = PromptRole("persona")

  /// The role's name.
  public var description: String { rawValue }
}

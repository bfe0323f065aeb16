/// A part of a prompt that is deployed separately: deploying one role leaves entries that name other roles
/// alone.
///
///     Dependency.prompt("refund-assistant", role: .system, version: "9f2c1e")
///     Dependency.prompt("refund-assistant", role: "few-shot", version: "4")
public struct PromptRole: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The role's name, 1 to ``EventLimits/idBytes`` bytes like an id.
  public let rawValue: String

  /// Creates a role with this name, well-known or the application's own.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Creates a role with this name, well-known or the application's own.
  public init(_ name: String) { self.init(rawValue: name) }
  /// Creates the role named by a literal.
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

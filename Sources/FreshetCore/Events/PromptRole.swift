/// A part of a prompt that is deployed separately.
///
/// The deployment of one role does not touch entries that depend only on other roles.
///
///     Dependency.prompt("refund-assistant", role: .system, version: "9f2c1e")
///     Dependency.prompt("refund-assistant", role: "few-shot", version: "4")
public struct PromptRole: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The role's name, which has 1 to ``EventLimits/idBytes`` bytes.
  public let rawValue: String

  /// Creates a role with this name, either a common one or the application's own.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Creates a role with this name, either a common one or the application's own.
  public init(_ name: String) { self.init(rawValue: name) }
  /// Creates a role from a literal with its name.
  public init(stringLiteral name: String) { self.init(rawValue: name) }

  /// The template of the user's message.
  public static let template = PromptRole("template")
  /// The system prompt.
  public static let system = PromptRole("system")
  /// The persona in which the model answers.
  public static let persona = PromptRole("persona")

  /// The name of the role, as text.
  public var description: String { rawValue }
}

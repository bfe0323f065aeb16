/// The version of Freshet; the only place in code that states it.
public enum FreshetVersion {
  /// The semantic version, such as `0.2.0`; the page Changes says what is new in it.
  public static let number = "0.2.0"
}

/// The version of Freshet.
///
/// No other place in the code states it.
public enum FreshetVersion {
  /// The semantic version, such as `0.2.0`.
  ///
  /// The page Changes lists what is new in it.
  public static let number = "0.2.0"
}

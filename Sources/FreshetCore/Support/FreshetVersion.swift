/// Which version of Freshet this is: the one place that says so in code.
public enum FreshetVersion {
  /// Such as `0.2.0`, by semantic versioning; what is new in it stands on the page Changes.
  public static let number = "0.2.0"
}

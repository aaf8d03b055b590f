/// The version of this software.
public enum APIVersion {
  /// The present version, by semantic versioning.
  public static let current = "0.1.0"
}

internal import CBLAS

/// The BLAS library that the process is bound to.
public enum BLAS {
  /// What is known of the library that does matrix products.
  public struct Description: Sendable, Equatable, Codable {
    /// The library's name and build, or a remark that it is the slow reference one.
    public let name: String
    /// Whether it is OpenBLAS; the reference library is 35 to 40 times slower.
    public let isOptimized: Bool
  }

  /// The library in use, looked up once.
  public static let description: Description = {
    guard let text = unsafe scrubjay_openblas_description() else {
      return Description(
        name: "reference BLAS (slow; install libopenblas0-pthread)", isOptimized: false)
    }
    scrubjay_blas_use_one_thread()
    return Description(name: unsafe String(cString: text), isOptimized: true)
  }()
}

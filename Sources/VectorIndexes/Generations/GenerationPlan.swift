/// The structure that a generation of a given size takes.
struct GenerationPlan: Equatable {
  let layout: GenerationLayout
  let listCount: Int
  /// Whether each vector stands in two lists.
  let spills: Bool

  /// Up to this many vectors, comparing all in full precision is as fast as anything.
  static let flatLimit = 2_000
  /// Up to this many, scanning all codes is as fast as choosing lists, and needs no training.
  static let quantizedLimit = 10_000

  init(_ configuration: IndexConfiguration, count: Int) {
    let isTooWide = configuration.dimension > Rotation.maximumDimension
    let lists = min(
      configuration.listCount ?? QuantizedEncoder.listCount(for: count), max(count / 2, 1))
    let layout: GenerationLayout =
      switch configuration.kind {
      case .flat: .flat
      case .ivf: .lists
      case .auto where count <= Self.flatLimit: .flat
      case .auto where count <= Self.quantizedLimit: .quantized
      case .auto: .lists
      }
    self.layout = isTooWide || count == 0 ? .flat : layout
    listCount = layout == .lists ? lists : 1
    spills = listCount > 1
  }
}

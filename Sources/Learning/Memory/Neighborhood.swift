/// What the remembered questions around a question say.
struct Neighborhood: Sendable {
  /// A remembered question.
  struct Member: Sendable {
    var row: Int
    /// Its cosine.
    var similarity: Double
    /// e to the minus of its distance in spreads.
    var kernel: Double
    /// How far statements about it count as statements about this question, 0…1.
    var echo: Double
  }

  /// The nearest ones, nearest first.
  var members: [Member]
  /// The gate's bucket; 0 where nothing is near enough to speak.
  var bucket: Int

  /// No question is remembered.
  static let empty = Neighborhood(members: [], bucket: 0)
}

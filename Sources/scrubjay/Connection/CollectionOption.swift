import ArgumentParser

/// The collection that a command works on.
struct CollectionOption: ParsableArguments {
  @Option(
    name: [.customShort("c"), .customLong("collection")],
    help: ArgumentHelp("The collection.", valueName: "name"))
  var name: String

  /// The address of a part of the collection.
  func path(_ parts: String...) -> [String] { ["collections", name] + parts }
}

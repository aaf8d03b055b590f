import ArgumentParser
import Corpora

/// How a reading command shows what it read.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Print the API's JSON instead of text.")
  var json = false

  /// Shows an answer.
  func show(_ answer: JSONValue, as text: (Style) -> [String]) {
    let context = CommandContext.current
    guard !json else { return context.print(answer.canonicalJSON) }
    for line in text(.current) { context.print(line) }
  }
}

import CAllocator
import Foundation

/// The process: runs the tool once and ends with its exit code.
@main
enum Main {
  static func main() async {
    allocator_bound()
    let code = await CommandLineTool.run(
      Array(CommandLine.arguments.dropFirst()), in: .process())
    exit(code.rawValue)
  }
}

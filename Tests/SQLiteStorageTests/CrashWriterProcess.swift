import Foundation

/// Runs the helper program `storage-crash-writer`, by itself or under `strace`.
struct CrashWriterProcess {
  /// What the helper said, line by line.
  var lines: [String]
  /// What `strace` wrote, if it ran.
  var trace: String

  /// Numbers of the events that were acknowledged.
  var acknowledged: [Int] { lines.compactMap { Int($0) } }

  /// Where `strace` is, if it can follow processes here.
  static let strace: String? = {
    let path = "/usr/bin/strace"
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["-f", "-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? path : nil
  }()

  /// Runs the helper.
  ///
  /// - Parameters:
  ///   - database: The database file.
  ///   - count: How many events it appends.
  ///   - options: Options of `strace`; nil runs without it.
  ///   - kill: Kills the helper with SIGKILL after so many lines.
  /// - Returns: What was said and traced.
  /// - Throws: When the helper cannot be started.
  static func run(
    database: String, count: Int, strace options: [String]? = nil, killAfter kill: Int? = nil
  ) throws -> CrashWriterProcess {
    let helper = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("storage-crash-writer")
    let process = Process()
    let traceFile = database + ".strace"
    let own = [database, String(count)]
    if let options, let strace {
      process.executableURL = URL(fileURLWithPath: strace)
      process.arguments = ["-f", "-o", traceFile] + options + [helper.path] + own
    } else {
      process.executableURL = helper
      process.arguments = own
    }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    var output = Data()
    while true {
      let part = pipe.fileHandleForReading.availableData
      if part.isEmpty { break }
      output.append(part)
      let count = output.count { $0 == UInt8(ascii: "\n") }
      if let kill, count >= kill { Foundation.kill(process.processIdentifier, SIGKILL) }
    }
    process.waitUntilExit()
    let complete = output.lastIndex(of: UInt8(ascii: "\n")).map { output[...$0] } ?? Data()
    return CrashWriterProcess(
      lines: String(decoding: complete, as: UTF8.self).split(separator: "\n").map(String.init),
      trace: (try? String(contentsOfFile: traceFile, encoding: .utf8)) ?? "")
  }
}

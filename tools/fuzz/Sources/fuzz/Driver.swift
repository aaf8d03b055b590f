import Foundation

/// The subject of this process.
nonisolated(unsafe) private var subject = FuzzSubject.index

/// Takes the subject of `$FUZZ_SUBJECT`; the fuzzer calls this first.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
  guard
    let named = ProcessInfo.processInfo.environment["FUZZ_SUBJECT"].flatMap(FuzzSubject.named)
  else {
    let names = FuzzSubject.all.map(\.name).joined(separator: ", ")
    FileHandle.standardError.write(Data("set FUZZ_SUBJECT to one of \(names)\n".utf8))
    exit(64)
  }
  subject = named
  return 0
}

/// Runs one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func run(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  subject.run([UInt8](UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

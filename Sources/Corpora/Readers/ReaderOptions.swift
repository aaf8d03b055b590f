import Foundation

/// What all readers are told.
public struct ReaderOptions: Sendable {
  /// How large parts may be.
  public var limits: CorpusLimits
  /// What to do about a bad item.
  public var invalidInput: InvalidInputPolicy
  /// What stands before a document's path or id in its source URI; nil for its `file:` URI.
  public var sourcePrefix: String?
  /// How the text of a JSONL line is marked up.
  public var lineFormat: TextFormat
  /// The files.
  public var files: any CorpusFiles

  /// Takes options, each at its default unless given.
  public init(
    limits: CorpusLimits = .standard, invalidInput: InvalidInputPolicy = .report,
    sourcePrefix: String? = nil, lineFormat: TextFormat = .plain,
    files: any CorpusFiles = DiskFiles()
  ) {
    self.limits = limits
    self.invalidInput = invalidInput
    self.sourcePrefix = sourcePrefix
    self.lineFormat = lineFormat
    self.files = files
  }

  /// The absolute `file:` URI of a path, without a slash at its end.
  static func fileURI(_ path: String) -> String {
    var uri = URL(fileURLWithPath: path).standardizedFileURL.absoluteString
    while uri.hasSuffix("/"), uri != "file:///" { uri.removeLast() }
    return uri
  }
}

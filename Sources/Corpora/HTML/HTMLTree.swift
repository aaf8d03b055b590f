import CLibXML2

/// An HTML page as a flat tree of values: the one place that touches libxml2's memory.
///
/// Nodes stand in document order; links between them are indices.
struct HTMLTree {
  /// An element or a run of text.
  struct Node {
    /// The element's lower-case name; empty for text.
    var name: String
    /// The text; empty for an element.
    var text = ""
    var attributes: [String: String] = [:]
    var parent: Int
    var firstChild: Int?
    var nextSibling: Int?
    /// The first node after everything inside this one.
    var end = 0

    var isText: Bool { name.isEmpty }
  }

  private(set) var nodes: [Node] = []

  /// Parses a page as browsers do: whatever is broken is mended.
  ///
  /// - Parameters:
  ///   - bytes: The page.
  ///   - encoding: The name of its encoding, as libxml2 and iconv know it.
  /// - Throws: ``CorpusError`` (`malformed`) if there is nothing to parse.
  init(bytes: [UInt8], encoding: String) throws(CorpusError) {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    let document = unsafe bytes.withUnsafeBytes { buffer in
      unsafe htmlReadMemory(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: buffer.count),
        nil, encoding, Int32(bitPattern: options))
    }
    guard let document = unsafe document, let root = unsafe xmlDocGetRootElement(document) else {
      throw CorpusError(.malformed, "there is no HTML in the file")
    }
    defer { unsafe xmlFreeDoc(document) }
    unsafe copy(root)
  }

  /// Copies a subtree without recursion, for pages nest as deep as they like.
  private mutating func copy(_ root: xmlNodePtr) {
    var current: xmlNodePtr? = unsafe root
    var parent = -1
    var previousSibling: Int?
    while let node = unsafe current {
      let index = unsafe append(node, parent: parent, after: previousSibling)
      if let index, !nodes[index].isText, let child = unsafe node.pointee.children {
        parent = index
        previousSibling = nil
        unsafe current = child
        continue
      }
      if let index {
        nodes[index].end = nodes.count
        previousSibling = index
      }
      var climbing = unsafe node
      unsafe current = nil
      while parent >= 0 {
        if let sibling = unsafe climbing.pointee.next {
          unsafe current = sibling
          break
        }
        guard let above = unsafe climbing.pointee.parent else { break }
        unsafe climbing = above
        nodes[parent].end = nodes.count
        previousSibling = parent
        parent = nodes[parent].parent
      }
    }
  }

  private mutating func append(_ pointer: xmlNodePtr, parent: Int, after sibling: Int?) -> Int? {
    let node: Node
    switch unsafe pointer.pointee.type {
    case XML_ELEMENT_NODE:
      guard let name = unsafe pointer.pointee.name else { return nil }
      node = unsafe Node(
        name: String(cString: name).lowercased(), attributes: Self.attributes(of: pointer),
        parent: parent)
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
      guard let content = unsafe pointer.pointee.content else { return nil }
      node = unsafe Node(name: "", text: String(cString: content), parent: parent)
    default: return nil
    }
    let index = nodes.count
    nodes.append(node)
    if let sibling {
      nodes[sibling].nextSibling = index
    } else if parent >= 0 {
      nodes[parent].firstChild = index
    }
    return index
  }

  private static func attributes(of node: xmlNodePtr) -> [String: String] {
    var attributes: [String: String] = [:]
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      if let name = unsafe attribute.pointee.name {
        let value = unsafe attribute.pointee.children?.pointee.content
        unsafe attributes[String(cString: name).lowercased()] =
          unsafe value.map {
            unsafe String(cString: $0)
          } ?? ""
      }
      unsafe next = attribute.pointee.next
    }
    return attributes
  }
}

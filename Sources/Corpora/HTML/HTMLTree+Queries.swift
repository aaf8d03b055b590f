extension HTMLTree {
  /// Returns every node inside another, in document order, without the node itself.
  func descendants(of index: Int) -> Range<Int> { index + 1..<nodes[index].end }

  /// Returns the elements of a name inside a node, in document order.
  func elements(named name: String, in index: Int = 0) -> [Int] {
    (index..<nodes[index].end).filter { nodes[$0].name == name }
  }

  /// Returns the children of a node.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var next = nodes[index].firstChild
    while let child = next {
      children.append(child)
      next = nodes[child].nextSibling
    }
    return children
  }

  /// Returns the text inside a node with white space collapsed, without dropped elements.
  func collapsedText(of index: Int) -> String {
    var inline = InlineText()
    var next = index
    while next < nodes[index].end {
      let node = nodes[next]
      if node.isText {
        inline.append(node.text)
      } else if next != index, case .dropped = HTMLElementRole(of: node) {
        next = node.end
        continue
      } else if node.name == "br" {
        inline.append(" ")
      }
      next += 1
    }
    return inline.take()
  }

  /// Whether a node holds at least so many bytes of text.
  func hasText(in index: Int, atLeast bytes: Int) -> Bool {
    var rest = bytes
    for node in index..<nodes[index].end where nodes[node].isText {
      rest -= nodes[node].text.utf8.count
      if rest <= 0 { return true }
    }
    return false
  }

  /// Whether a list is an index or a menu: ten links or more that make up half of its text.
  func isLinkList(_ index: Int) -> Bool {
    var links = 0
    var linkBytes = 0
    var textBytes = 0
    var linkEnd = index
    for node in descendants(of: index) {
      if nodes[node].name == "a" {
        links += 1
        linkEnd = nodes[node].end
      }
      let bytes = nodes[node].text.utf8.count { !SourceBytes.isSpace($0) }
      textBytes += bytes
      if node < linkEnd { linkBytes += bytes }
    }
    return links >= 10 && linkBytes * 2 >= textBytes
  }

  /// The element that holds the page's own text: `main`, the only `article`, or the body.
  var mainElement: Int {
    let body = elements(named: "body").first ?? 0
    let mains = descendants(of: body).filter {
      nodes[$0].name == "main" || nodes[$0].attributes["role"] == "main"
    }
    let articles = elements(named: "article", in: body)
    let candidates = mains.prefix(1) + (articles.count == 1 ? articles : [])
    return candidates.first { hasText(in: $0, atLeast: 200) } ?? body
  }
}

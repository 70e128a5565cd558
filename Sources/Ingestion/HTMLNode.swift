/// A piece of a web page.
enum HTMLNode: Sendable {
  /// Text, entities resolved.
  case text(String)
  /// An element.
  case element(HTMLElement)
}

/// An element of a web page with all that is in it.
struct HTMLElement: Sendable {
  /// Its name in lower case: "p".
  var name: String
  /// Its attributes, names in lower case.
  var attributes: [String: String]
  /// What is in it, in order; comments left out.
  var children: [HTMLNode]

  /// The elements directly in it.
  var elements: [HTMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// All elements in it, itself included, in the order of the page.
  ///
  /// - Parameter visit: Called with each element; says whether to look inside it.
  func walk(_ visit: (HTMLElement) -> Bool) {
    guard visit(self) else { return }
    for element in elements { element.walk(visit) }
  }

  /// The text in it; elements that are shown as blocks are separated by line ends.
  var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    if name == "br" { text += "\n" }
    for child in children {
      switch child {
      case .text(let piece): text += piece
      case .element(let element) where !Self.unseen.contains(element.name):
        let isBlock = !Self.inline.contains(element.name)
        if isBlock { text += "\n" }
        element.appendText(to: &text)
        if isBlock { text += "\n" }
      case .element: break
      }
    }
  }

  /// The number of bytes of text.
  ///
  /// - Parameter isInParagraphs: Whether only text in `p` elements counts.
  /// - Returns: The number of bytes, white space included.
  func textLength(isInParagraphs: Bool) -> Int {
    guard !Self.unseen.contains(name) else { return 0 }
    let isInParagraphs = isInParagraphs && name != "p"
    return children.reduce(0) { sum, child in
      switch child {
      case .text(let text): sum + (isInParagraphs ? 0 : text.utf8.count)
      case .element(let inner): sum + inner.textLength(isInParagraphs: isInParagraphs)
      }
    }
  }

  /// Elements whose text is not for the reader of the page.
  static let unseen: Set<String> = [
    "script", "style", "noscript", "template", "svg", "iframe", "object", "select", "button",
    "input", "textarea", "canvas", "audio", "video", "head",
  ]

  /// Elements that stand within a line.
  static let inline: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em",
    "font", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
    "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br",
  ]
}

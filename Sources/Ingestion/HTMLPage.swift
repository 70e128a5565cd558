internal import CLibXML2

/// A parsed web page.
struct HTMLPage: Sendable {
  /// The page's `html` element.
  let root: HTMLElement

  /// Parses a page, however broken; gives nothing when there is no element in it.
  ///
  /// - Parameter text: The page's source, already decoded.
  init?(_ text: String) {
    var text = text
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    xmlInitParser()
    let document = text.withUTF8 { bytes -> htmlDocPtr? in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        htmlReadMemory(
          characters.baseAddress, Int32(clamping: characters.count), nil, "UTF-8", Int32(options))
      }
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let node = xmlDocGetRootElement(document),
      let root = Self.element(node, depth: 0)
    else { return nil }
    self.root = root
  }

  /// Whether a text is the source of a web page.
  ///
  /// - Parameter text: The text of a file.
  /// - Returns: Whether it begins as pages do.
  static func isPage(_ text: String) -> Bool {
    let start = text.prefix(1024).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return true }
    return start.hasPrefix("<")
      && ["<html", "<head", "<body", "<article"].contains(where: start.contains)
  }

  private static func element(_ node: xmlNodePtr, depth: Int) -> HTMLElement? {
    guard let name = string(node.pointee.name), depth < 200 else { return nil }
    var attributes: [String: String] = [:]
    var attribute = node.pointee.properties
    while let current = attribute {
      if let key = string(current.pointee.name) {
        let value = xmlNodeListGetString(node.pointee.doc, current.pointee.children, 1)
        attributes[key.lowercased()] = string(value) ?? ""
        if let value { clibxml2_free(value) }
      }
      attribute = current.pointee.next
    }
    var children: [HTMLNode] = []
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE:
        if let element = element(current, depth: depth + 1) { children.append(.element(element)) }
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        if let text = string(current.pointee.content) { children.append(.text(text)) }
      default: break
      }
      child = current.pointee.next
    }
    return HTMLElement(name: name.lowercased(), attributes: attributes, children: children)
  }

  private static func string(_ pointer: UnsafePointer<xmlChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

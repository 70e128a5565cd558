/// Finds the article among everything else on a web page.
///
/// Each paragraph gives points to the elements it stands in, the nearer the more: for its length
/// and its commas, less for links. The element with the most points holds the article, unless an
/// `article` element inside or around it holds nearly all of it.
///
/// The measure is that of the "readability" family of extractors (Arc90 2009; Kohlschütter et al.,
/// Boilerplate Detection using Shallow Text Features, WSDM 2010, on link density).
enum MainContent {
  /// The paragraphs of a page's article, headings inside it included.
  ///
  /// - Parameter page: The page.
  /// - Returns: Paragraphs in order; empty when there is no article.
  /// - Complexity: O(*n* · *d*) for *n* elements at depth *d*.
  static func paragraphs(of page: HTMLPage) -> [String] {
    guard let body = MarkedFurniture(of: page.root).removed(from: page.root) else { return [] }
    var blocks: [Block] = []
    collect(body, path: [], into: &blocks)
    var points: [[Int]: Double] = [:]
    for block in blocks where block.isProse {
      let score = block.score
      for (distance, weight) in [(1, 1.0), (2, 0.6), (3, 0.3)] where block.path.count >= distance {
        points[Array(block.path.dropLast(distance)), default: 0] += score * weight
      }
    }
    // The same points: the outer element, and the earlier one.
    let ranked = points.sorted { left, right in
      if left.value != right.value { return left.value > right.value }
      if left.key.count != right.key.count { return left.key.count < right.key.count }
      return left.key.lexicographicallyPrecedes(right.key)
    }
    guard let best = ranked.first?.key else { return [] }
    return blocks.filter { $0.path.starts(with: best) && $0.isKept }.flatMap(\.lines)
  }

  /// A paragraph, a heading or an item of a list.
  private struct Block {
    var name: String
    /// The positions of the elements on the way from the root.
    var path: [Int]
    var lines: [String]
    var length: Int
    var linked: Int

    var linkDensity: Double { length == 0 ? 1 : Double(linked) / Double(length) }
    var isHeading: Bool { ["h2", "h3", "h4", "h5", "h6"].contains(name) }

    /// Whether it is running text.
    var isProse: Bool { !isHeading && name != "li" && length >= 25 && linkDensity < 0.5 }

    var isKept: Bool {
      guard name != "h1", linkDensity < 0.5 || length >= 80 && linkDensity < 0.8 else {
        return false
      }
      return name != "li" || length >= 25
    }

    var score: Double {
      let commas = lines.reduce(0) { $0 + $1.utf8.count { $0 == UInt8(ascii: ",") } }
      return (1 + Double(commas) + min(Double(length) / 50, 6)) * (1 - linkDensity)
    }
  }

  private static func collect(_ element: HTMLElement, path: [Int], into blocks: inout [Block]) {
    let isLeaf =
      ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "dd", "dt"].contains(
        element.name) && !holdsBlocks(element)
    if isLeaf || !holdsBlocks(element) && !HTMLElement.inline.contains(element.name) {
      append(element.name, [.element(element)], path: path, to: &blocks)
      return
    }
    // Loose text between blocks, as on pages that separate paragraphs by <br><br>.
    var loose: [HTMLNode] = []
    for (position, child) in element.children.enumerated() {
      if case .element(let inner) = child,
        !HTMLElement.inline.contains(inner.name) || holdsBlocks(inner)
      {
        append("div", loose, path: path + [position], to: &blocks)
        loose = []
        collect(inner, path: path + [position], into: &blocks)
      } else {
        loose.append(child)
      }
    }
    append("div", loose, path: path + [element.children.count], to: &blocks)
  }

  private static func append(
    _ name: String, _ nodes: [HTMLNode], path: [Int], to blocks: inout [Block]
  ) {
    let holder = HTMLElement(name: "div", attributes: [:], children: nodes)
    let lines = lines(of: holder)
    guard !lines.isEmpty else { return }
    var linked = 0
    holder.walk { element in
      guard element.name == "a" else { return true }
      linked += Self.lines(of: element).reduce(0) { $0 + $1.unicodeScalars.count }
      return false
    }
    blocks.append(
      Block(
        name: name, path: path, lines: lines,
        length: lines.reduce(0) { $0 + $1.unicodeScalars.count }, linked: linked))
  }

  /// White space in a page's source means a space; only `br` and blocks break lines.
  private static func lines(of element: HTMLElement) -> [String] {
    var lines: [String] = []
    var line = ""
    func read(_ element: HTMLElement) {
      for child in element.children {
        switch child {
        case .text(let text): line += text.replacing("\n", with: " ").replacing("\r", with: " ")
        case .element(let inner) where inner.name == "br":
          lines.append(line)
          line = ""
        case .element(let inner): read(inner)
        }
      }
    }
    read(element)
    lines.append(line)
    return lines.flatMap(Paragraphs.lines(of:)).filter { !$0.isEmpty }
  }

  private static func holdsBlocks(_ element: HTMLElement) -> Bool {
    element.elements.contains { !HTMLElement.inline.contains($0.name) || holdsBlocks($0) }
  }
}

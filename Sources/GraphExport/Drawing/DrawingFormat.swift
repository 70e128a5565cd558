/// The kinds of file that a drawing can be.
public enum DrawingFormat: String, Sendable, CaseIterable {
  /// Scalable, with tooltips and links.
  case svg
  /// Pixels.
  case png
  /// For print.
  case pdf
  /// The drawing's source, for Graphviz.
  case dot

  /// The formats by name, for messages: "svg, png, pdf, dot".
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The format that a file's name asks for by its ending, or nothing.
  ///
  /// - Parameter path: A file's name or path: "graph.svg".
  public init?(path: String) {
    guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}

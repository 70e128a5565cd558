/// One file of an exported graph, not yet written anywhere.
public struct ExportedFile: Sendable, Hashable {
  /// What the file holds when a format needs several: "nodes", "edges"; nothing for the only file.
  public var part: String?

  /// The usual ending of its name, without the dot.
  public var pathExtension: String

  /// Its content, in UTF-8.
  public var text: String

  /// Creates a file.
  ///
  /// - Parameters:
  ///   - part: What it holds when there are several.
  ///   - pathExtension: The usual ending of its name.
  ///   - text: Its content.
  public init(part: String? = nil, pathExtension: String, text: String) {
    self.part = part
    self.pathExtension = pathExtension
    self.text = text
  }

  /// Where the file belongs when someone asks for a graph to be exported to `output`.
  ///
  /// The only file of a format goes where it was asked for. Of several, `g.csv` gives `g-nodes.csv`
  /// and `g-edges.csv`; any other output is taken for a folder: `g` gives `g/nodes.csv` and
  /// `g/edges.csv`.
  ///
  /// - Parameter output: The path that was asked for.
  /// - Returns: The path of this file; its folder may have to be created.
  public func path(at output: String) -> String {
    guard let part else { return output }
    let ending = "." + pathExtension
    if output.lowercased().hasSuffix(ending), !output.hasSuffix("/" + ending) {
      return "\(output.dropLast(ending.count))-\(part)\(ending)"
    }
    let separator = output.hasSuffix("/") || output.isEmpty ? "" : "/"
    return "\(output)\(separator)\(part)\(ending)"
  }
}

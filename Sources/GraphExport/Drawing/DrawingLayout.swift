/// How the actors of a drawing are placed.
public enum DrawingLayout: String, Sendable, CaseIterable {
  /// By the size and form of the graph.
  case automatic = "auto"
  /// In ranks from left to right: for few actors, paths and hierarchies.
  case dot
  /// By distance: for graphs up to some hundred actors.
  case neato
  /// By springs on several scales: for large graphs.
  case sfdp

  /// The layouts by name, for messages: "auto, dot, neato, sfdp".
  public static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

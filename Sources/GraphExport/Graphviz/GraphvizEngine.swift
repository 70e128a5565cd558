/// The layout programs of Graphviz that drawings use.
public enum GraphvizEngine: String, Sendable, CaseIterable {
  /// Ranks from left to right or top to bottom.
  case dot
  /// Distances as in the graph, for up to some hundred nodes.
  case neato
  /// Springs on several scales, for large graphs.
  case sfdp
  /// Nodes stay near where `pos` puts them and are only moved apart.
  case separate = "nop1"
  /// Everything is where `pos` puts it.
  case fixed = "nop2"
}

/// Why Graphviz could not draw.
public struct GraphvizError: Error, Hashable, CustomStringConvertible {
  /// The step that failed.
  public enum Step: String, Sendable {
    case start = "start"
    case read = "read the drawing's source"
    case layout = "lay out the drawing"
    case draw = "draw the picture"
  }

  /// The step that failed.
  public var step: Step

  /// What Graphviz reports, on one line; empty when it says nothing.
  public var report: String

  /// What failed and what to do, in one sentence.
  public var description: String {
    let reason = report.isEmpty ? "it gives no reason" : report
    switch step {
    case .start, .layout:
      return "Graphviz could not \(step.rawValue): \(reason)"
        + " (if a layout or plugin is missing, install the package graphviz and run 'dot -c')."
    case .read, .draw:
      return "Graphviz could not \(step.rawValue): \(reason)."
    }
  }
}

@preconcurrency import CGraphviz
import Synchronization

/// Draws DOT sources with the Graphviz library.
///
/// The library is not safe to call from two threads, so there is one renderer for the process, with
/// a queue of its own. Its context is never freed: the text plugin keeps pointers into the first one.
public actor GraphvizRenderer {
  /// The renderer of this process.
  public static let shared = GraphvizRenderer()

  private static let report = Mutex("")

  private let executor = SerialQueueExecutor(label: "graphviz")
  private let context = gvContext()

  /// The queue that all calls of the library run on.
  public nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  private init() {
    // Graphviz hands its messages over piece by piece, and prints them if nobody takes them.
    _ = agseterrf { piece in
      if let piece {
        let text = String(cString: piece)
        GraphvizRenderer.report.withLock { $0 += text }
      }
      return 0
    }
    _ = agseterr(AGWARN)
  }

  /// Lays out and renders a drawing.
  ///
  /// - Parameters:
  ///   - source: The drawing in the DOT language; must hold no NUL.
  ///   - engine: How it is laid out.
  ///   - format: An output format of Graphviz: "svg", "png", "pdf", "json0".
  /// - Returns: The bytes of the picture.
  /// - Throws: ``GraphvizError`` that says which step failed and why.
  public func render(
    _ source: String, engine: GraphvizEngine, format: String
  ) throws(GraphvizError) -> [UInt8] {
    Self.report.withLock { $0 = "" }
    _ = agreseterrors()
    guard let context else { throw GraphvizError(step: .start, report: "no context") }
    agreadline(1)  // the reader goes on counting lines where an erroneous source ended
    guard let graph = agmemread(source) else { throw error(in: .read) }
    defer { agclose(graph) }
    defer { gvFreeLayout(context, graph) }
    // Graphviz reports a malformed label only through its messages, so these are asked for as well;
    // and rendering without a layout would spoil the context for good.
    guard gvLayout(context, graph, engine.rawValue) == 0, agerrors() < Int32(AGERR.rawValue) else {
      throw error(in: .layout)
    }
    var data: UnsafeMutablePointer<CChar>?
    var length: UInt32 = 0
    guard gvRenderData(context, graph, format, &data, &length) == 0, let data else {
      throw error(in: .draw)
    }
    defer { gvFreeRenderData(data) }
    return Array(UnsafeRawBufferPointer(start: data, count: Int(length)))
  }

  private func error(in step: GraphvizError.Step) -> GraphvizError {
    let lines = Self.report.withLock { $0 }.split(whereSeparator: \.isNewline)
    return GraphvizError(step: step, report: lines.joined(separator: "; "))
  }
}

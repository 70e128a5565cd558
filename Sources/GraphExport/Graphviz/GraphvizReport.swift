import Foundation

/// Where Graphviz put things, read from its JSON output.
struct GraphvizReport: Sendable {
  /// A node: its centre, size and outline in points.
  struct Node: Sendable {
    var center: Point
    var extent: Extent
    var outline: Outline
  }

  /// An edge: its curve as a `pos` attribute, and the centre of its label.
  struct Edge: Sendable {
    var curve: String
    var label: Point?
  }

  /// The nodes by name.
  private(set) var nodes: [String: Node] = [:]

  /// The edges by their `id` attribute.
  private(set) var edges: [String: Edge] = [:]

  /// Reads the output of the format "json0".
  ///
  /// - Parameter bytes: The output.
  /// - Throws: ``GraphvizError`` when it is not what Graphviz 2.42 and later write.
  init(_ bytes: [UInt8]) throws(GraphvizError) {
    let output: Output
    do {
      output = try JSONDecoder().decode(Output.self, from: Data(bytes))
    } catch {
      throw GraphvizError(step: .layout, report: "its positions cannot be read")
    }
    for object in output.objects ?? [] {
      guard let name = object.name else { continue }
      let extent = Extent(
        x: (object.width.flatMap(Double.init) ?? 0) * 36,
        y: (object.height.flatMap(Double.init) ?? 0) * 36)
      let corners = Self.points(object.vertices ?? "", scale: 72)
      nodes[name] = Node(
        center: Self.points(object.pos ?? "", scale: 1).first ?? .zero, extent: extent,
        // Ellipses are reported as polygons of sampled points; few corners are true corners.
        outline: corners.isEmpty || object.shape == "ellipse"
          ? .ellipse(extent) : .polygon(corners))
    }
    for edge in output.edges ?? [] {
      guard let id = edge.id else { continue }
      edges[id] = Edge(
        curve: edge.pos ?? "", label: Self.points(edge.lp ?? "", scale: 1).first)
    }
  }

  private struct Output: Decodable {
    var objects: [Object]?
    var edges: [Edge]?

    struct Object: Decodable {
      var name: String?
      var pos: String?
      var width: String?
      var height: String?
      var vertices: String?
      var shape: String?
    }

    struct Edge: Decodable {
      var id: String?
      var pos: String?
      var lp: String?
    }
  }

  /// Reads pairs of numbers, separated by commas or spaces.
  private static func points(_ text: String, scale: Double) -> [Point] {
    let numbers = text.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    return stride(from: 0, to: numbers.count - 1, by: 2).map { position in
      Point(x: numbers[position] * scale, y: numbers[position + 1] * scale)
    }
  }
}

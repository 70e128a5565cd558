public import GraphModel

/// Writes RDF as JSON-LD: the same statements as ``TurtleExporter``.
///
/// Format: JSON-LD 1.1, https://www.w3.org/TR/json-ld11/.
public struct JSONLDExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as one JSON-LD document, a resource a line.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: One file.
  public func files(for graph: Graph) -> [ExportedFile] {
    let context = JSONValue.object(
      LinkedData.prefixes.map { ($0.prefix, JSONValue.string($0.address)) })
    let lines = LinkedData(graph).resources.map { "    " + Self.object($0).text }
    let text = """
      {
        "@context": \(context.text),
        "@graph": [
      \(lines.joined(separator: ",\n"))
        ]
      }

      """
    return [ExportedFile(pathExtension: "jsonld", text: text)]
  }

  private static func object(_ resource: LinkedData.Resource) -> JSONValue {
    let properties = resource.properties.filter { !$0.values.isEmpty }.map { property in
      let values = property.values.map(value)
      return (key: property.name, value: values.count == 1 ? values[0] : .array(values))
    }
    return .object(
      [
        (key: "@id", value: .string(resource.name)),
        (key: "@type", value: .array(resource.types.map(JSONValue.string))),
      ] + properties)
  }

  private static func value(_ term: LinkedData.Term) -> JSONValue {
    switch term {
    case .name(let name): .object([("@id", .string(name))])
    case .string(let text): .string(text)
    case .typed(let text, let type):
      .object([("@value", .string(text)), ("@type", .string(type))])
    }
  }
}

public import GraphModel

/// Writes RDF in Turtle: actors and articles with schema.org's terms, claims as statements that are
/// not asserted.
///
/// Format: RDF 1.1 Turtle, https://www.w3.org/TR/turtle/.
public struct TurtleExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as one Turtle document.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: One file.
  public func files(for graph: Graph) -> [ExportedFile] {
    var text = ""
    for (prefix, address) in LinkedData.prefixes { text += "@prefix \(prefix): <\(address)> .\n" }
    for resource in LinkedData(graph).resources {
      text += "\n\(resource.name) a \(resource.types.joined(separator: ", "))"
      for (name, values) in resource.properties where !values.isEmpty {
        text += " ;\n  \(name) \(values.map(Self.term).joined(separator: ", "))"
      }
      text += " .\n"
    }
    return [ExportedFile(pathExtension: "ttl", text: text)]
  }

  private static func term(_ term: LinkedData.Term) -> String {
    switch term {
    case .name(let name): name
    case .string(let text): quoted(text)
    case .typed(let text, let type): "\(quoted(text))^^\(type)"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}

public import GraphModel

/// Writes the project's own JSON: keys in the documented order, one actor, relation head, piece of
/// evidence or document a line, so that two graphs can be compared line by line.
public struct JSONExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as one JSON object.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: One file.
  public func files(for graph: Graph) -> [ExportedFile] {
    var bytes: [UInt8] = []
    bytes += "{\n  \"actors\": [".utf8
    Self.write(graph.actors.map(\.json), indent: "    ", to: &bytes)
    bytes += "],\n  \"relations\": [".utf8
    for (position, relation) in graph.relations.enumerated() {
      bytes += (position == 0 ? "\n    " : ",\n    ").utf8
      var head = JSONValue.object(relation.head).text
      head.removeLast()
      bytes += head.utf8
      bytes += ", \"evidence\": [".utf8
      Self.write(relation.evidence.map(\.json), indent: "      ", to: &bytes)
      bytes += "]}".utf8
    }
    bytes += graph.relations.isEmpty ? "".utf8 : "\n  ".utf8
    bytes += "],\n  \"documents\": [".utf8
    Self.write(graph.documents.map(\.json), indent: "    ", to: &bytes)
    bytes += "]\n}\n".utf8
    return [ExportedFile(pathExtension: "json", text: String(decoding: bytes, as: UTF8.self))]
  }

  private static func write(_ values: [JSONValue], indent: String, to bytes: inout [UInt8]) {
    guard !values.isEmpty else { return }
    for (position, value) in values.enumerated() {
      bytes += (position == 0 ? "\n" : ",\n").utf8
      bytes += indent.utf8
      value.write(to: &bytes)
    }
    bytes += "\n".utf8
    bytes += indent.dropLast(2).utf8
  }
}

extension Actor {
  /// The actor as the documented JSON object.
  var json: JSONValue {
    .object([
      ("id", .integer(id)), ("name", .string(name)), ("kind", .string(kind.rawValue)),
      ("code", .optional(code)), ("aliases", .array(aliases.map(JSONValue.string))),
    ])
  }
}

extension Relation {
  /// The members of the documented JSON object that stand before the evidence.
  var head: [(key: String, value: JSONValue)] {
    [
      ("id", .integer(id)), ("source", .integer(source)), ("target", .integer(target)),
      ("relation", .string(relation)), ("plover", .optional(plover)), ("cameo", .optional(cameo)),
    ]
  }
}

extension Evidence {
  /// The piece of evidence as the documented JSON object.
  var json: JSONValue {
    .object([
      ("document", .string(document)), ("published", .optional(published?.description)),
      ("sentence", .string(sentence)), ("start", .integer(Int64(range.lowerBound))),
      ("end", .integer(Int64(range.upperBound))), ("trigger", .string(statement.trigger)),
      ("polarity", .string(statement.polarity.rawValue)),
      ("modality", .string(statement.modality.rawValue)),
      ("speaker", speaker.map(JSONValue.integer) ?? .null),
      ("content", .optional(statement.content)),
      ("date", .optional(statement.date?.description)),
      ("confidence", .number(statement.confidence)),
      ("doubts", .array(statement.doubts.map { .string($0.rawValue) })),
      ("rule", .string(statement.rule)),
    ])
  }
}

extension Document {
  /// The document as the documented JSON object.
  var json: JSONValue {
    .object([
      ("id", .string(id)), ("title", .optional(title)),
      ("published", .optional(published?.description)), ("publisher", .optional(publisher)),
      ("uri", .optional(uri)),
    ])
  }
}

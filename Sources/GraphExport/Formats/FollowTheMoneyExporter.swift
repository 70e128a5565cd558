public import GraphModel

/// Writes entities of FollowTheMoney, a JSON object a line, for Aleph and its relatives.
///
/// Every piece of evidence becomes a link: `Representation` for spokespersons, `Directorship` for a
/// person who leads an organization, `UnknownLink` with the relation as its role for all else. The
/// sentence is its summary, polarity and modality are its status, the article its proof. Articles
/// mention the actors of their evidence that can act.
///
/// Format: the FollowTheMoney model, https://followthemoney.tech/explorer/.
public struct FollowTheMoneyExporter: GraphExporter {
  /// Creates an exporter.
  public init() {}

  /// Writes a graph as lines of JSON.
  ///
  /// - Parameter graph: The graph.
  /// - Returns: One file.
  public func files(for graph: Graph) -> [ExportedFile] {
    let actors = Dictionary(
      graph.actors.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var lines = graph.actors.map(Self.entity)
    lines += graph.documents.map(Self.entity)
    var mentioned: Set<[String]> = []
    for edge in EvidenceEdge.all(in: graph) {
      lines.append(
        Self.link(edge, from: actors[edge.relation.source], to: actors[edge.relation.target]))
      for id in [edge.relation.source, edge.relation.target] {
        guard let actor = actors[id], Self.agents.contains(actor.kind), let document = edge.document
        else { continue }
        let key = ["mention", document.id, String(id)]
        guard mentioned.insert(key).inserted else { continue }
        lines.append(
          Self.entity(
            key.joined(separator: "-"), "Mention",
            [
              ("document", [Self.id(of: document)]), ("resolved", ["actor-\(id)"]),
              ("name", [actor.name]),
            ]))
      }
    }
    let text = lines.map { $0.text + "\n" }.joined()
    return [ExportedFile(pathExtension: "json", text: text)]
  }

  /// The kinds that are a `LegalEntity`; others can be neither represented nor mentioned.
  private static let agents: Set<ActorKind> = [.country, .organization, .person, .group]

  private static func entity(_ actor: Actor) -> JSONValue {
    let code = actor.code.map { "code: \($0)" }
    return entity(
      "actor-\(actor.id)", schema(of: actor.kind),
      [
        ("name", [actor.name]), ("full", actor.kind == .place ? [actor.name] : []),
        ("alias", actor.aliases),
        ("notes", ["kind: \(actor.kind.rawValue)"] + [code].compactMap(\.self)),
      ])
  }

  private static func schema(of kind: ActorKind) -> String {
    switch kind {
    case .country: "PublicBody"
    case .organization: "Organization"
    case .person: "Person"
    case .group: "LegalEntity"
    case .place: "Address"
    case .event: "Event"
    case .topic: "Note"
    }
  }

  private static func entity(_ document: Document) -> JSONValue {
    entity(
      id(of: document), "Article",
      [
        ("title", [document.title].compactMap(\.self)), ("fileName", [document.id]),
        ("date", [document.published?.description].compactMap(\.self)),
        ("publisher", [document.publisher].compactMap(\.self)),
        ("sourceUrl", [WebLink(document.uri)?.text].compactMap(\.self)),
      ])
  }

  private static func link(
    _ edge: EvidenceEdge, from source: Actor?, to target: Actor?
  ) -> JSONValue {
    let (evidence, statement) = (edge.evidence, edge.evidence.statement)
    var (schema, roles) = ("UnknownLink", ("subject", "object"))
    if let source, let target, agents.contains(source.kind), agents.contains(target.kind) {
      switch edge.relation.relation {
      case "is spokesperson of": (schema, roles) = ("Representation", ("agent", "client"))
      case "leads" where source.kind == .person && target.kind == .organization:
        (schema, roles) = ("Directorship", ("director", "organization"))
      default: break
      }
    }
    return entity(
      "claim-\(edge.id)", schema,
      [
        (roles.0, ["actor-\(edge.relation.source)"]), (roles.1, ["actor-\(edge.relation.target)"]),
        ("role", [edge.relation.relation]),
        ("status", ["\(statement.polarity.rawValue), \(statement.modality.rawValue)"]),
        ("date", [(statement.date ?? evidence.published)?.description].compactMap(\.self)),
        ("summary", [evidence.sentence]),
        ("description", [edge.speaker.map { "according to \($0)" }].compactMap(\.self)),
        ("publisher", [edge.document?.publisher].compactMap(\.self)),
        ("sourceUrl", [WebLink(edge.document?.uri)?.text].compactMap(\.self)),
        ("proof", edge.document.map { [id(of: $0)] } ?? []),
      ])
  }

  private static func id(of document: Document) -> String { "article-\(document.id)" }

  private static func entity(
    _ id: String, _ schema: String, _ properties: [(String, [String])]
  ) -> JSONValue {
    .object([
      ("id", .string(id)), ("schema", .string(schema)),
      (
        "properties",
        .object(
          properties.compactMap { name, values in
            let values = values.filter { !$0.isEmpty }
            return values.isEmpty
              ? nil : (key: name, value: .array(values.map(JSONValue.string)))
          })
      ),
    ])
  }
}

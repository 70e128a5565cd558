import GraphModel

/// A graph as RDF, for the two ways of writing it.
///
/// A claim is a statement about a statement: its subject, predicate and object are named, but the
/// triple itself is not asserted, since the claim may deny it or only expect it. Types and properties
/// of actors and articles are those of schema.org.
struct LinkedData {
  /// The object of a triple.
  enum Term {
    /// A name with a prefix of ``prefixes``.
    case name(String)
    case string(String)
    /// A literal with the name of its type.
    case typed(String, type: String)
  }

  /// A thing with its properties, in order.
  struct Resource {
    var name: String
    var types: [String]
    var properties: [(name: String, values: [Term])]
  }

  /// What the prefixes of names stand for.
  static let prefixes: [(prefix: String, address: String)] = [
    ("actor", "urn:entente:actor:"), ("claim", "urn:entente:claim:"),
    ("article", "urn:entente:article:"), ("relation", "urn:entente:relation:"),
    ("entente", "urn:entente:term:"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("schema", "https://schema.org/"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// Actors, claims and articles.
  let resources: [Resource]

  /// Describes a graph.
  init(_ graph: Graph) {
    resources =
      graph.actors.map(Self.resource)
      + EvidenceEdge.all(in: graph).map(Self.resource)
      + graph.documents.map(Self.resource)
  }

  private static func resource(_ actor: Actor) -> Resource {
    let type =
      switch actor.kind {
      case .country: "schema:Country"
      case .organization: "schema:Organization"
      case .person: "schema:Person"
      case .group: "entente:Group"
      case .place: "schema:Place"
      case .event: "schema:Event"
      case .topic: "schema:Thing"
      }
    return Resource(
      name: "actor:\(actor.id)", types: [type],
      properties: [
        ("schema:name", [.string(actor.name)]),
        ("schema:alternateName", actor.aliases.map(Term.string)),
        ("schema:identifier", strings(actor.code)),
      ])
  }

  private static func resource(_ edge: EvidenceEdge) -> Resource {
    let (relation, evidence) = (edge.relation, edge.evidence)
    let statement = evidence.statement
    return Resource(
      name: "claim:\(edge.id)", types: ["rdf:Statement", "entente:Claim"],
      properties: [
        ("rdf:subject", [.name("actor:\(relation.source)")]),
        ("rdf:predicate", [.name("relation:\(encoded(relation.relation))")]),
        ("rdf:object", [.name("actor:\(relation.target)")]),
        ("entente:relation", [.string(relation.relation)]),
        ("entente:plover", strings(relation.plover)), ("entente:cameo", strings(relation.cameo)),
        ("entente:polarity", [.name("entente:\(statement.polarity.rawValue)")]),
        ("entente:modality", [.name("entente:\(statement.modality.rawValue)")]),
        ("entente:speaker", evidence.speaker.map { [.name("actor:\($0)")] } ?? []),
        ("entente:date", date(statement.date)), ("entente:sentence", [.string(evidence.sentence)]),
        ("entente:trigger", [.string(statement.trigger)]),
        ("entente:content", strings(statement.content)),
        (
          "entente:confidence",
          [.typed(JSONValue.number(statement.confidence).text, type: "xsd:double")]
        ),
        ("entente:rule", [.string(statement.rule)]),
        ("entente:article", [.name("article:\(encoded(evidence.document))")]),
        ("entente:start", [.typed(String(evidence.range.lowerBound), type: "xsd:integer")]),
        ("entente:end", [.typed(String(evidence.range.upperBound), type: "xsd:integer")]),
      ])
  }

  private static func resource(_ document: Document) -> Resource {
    Resource(
      name: "article:\(encoded(document.id))", types: ["schema:NewsArticle"],
      properties: [
        ("schema:headline", strings(document.title)),
        ("schema:datePublished", date(document.published)),
        ("schema:publisher", strings(document.publisher)),
        ("schema:url", document.uri.map { [.typed($0, type: "xsd:anyURI")] } ?? []),
      ])
  }

  private static func strings(_ text: String?) -> [Term] { text.map { [.string($0)] } ?? [] }

  private static func date(_ date: CalendarDate?) -> [Term] {
    guard let date else { return [] }
    let type = date.day != nil ? "xsd:date" : date.month != nil ? "xsd:gYearMonth" : "xsd:gYear"
    return [.typed(date.description, type: type)]
  }

  /// Text as the local part of a name: letters and digits; spaces become underscores, all else
  /// is percent-encoded.
  private static func encoded(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: " "): result += "_"
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      }
    }
    return result
  }
}

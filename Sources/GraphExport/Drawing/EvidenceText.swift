import GraphModel

/// The texts that appear when the pointer rests on an actor or a line.
struct EvidenceText {
  private let names: [Int64: String]
  private let documents: [String: Document]

  /// Prepares the texts of a graph.
  init(of graph: Graph) {
    names = Dictionary(
      graph.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      graph.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// An actor's name, kind, code and aliases.
  func tooltip(of actor: Actor) -> String {
    var text = "\(actor.name) (\(actor.kind.rawValue)"
    if let code = actor.code { text += ", \(code)" }
    text += ")"
    if !actor.aliases.isEmpty {
      text += "\nalso: " + actor.aliases.prefix(8).joined(separator: ", ")
    }
    return text
  }

  /// What a line stands for: up to four claims with their sentences, dates and sources.
  func tooltip(of bundle: RelationBundle) -> String {
    var lines: [String] = []
    for (relation, evidence) in bundle.evidence.prefix(4) {
      let source = names[relation.source] ?? ""
      let target = names[relation.target] ?? ""
      let statement = evidence.statement
      var qualities: [String] = []
      if statement.polarity == .negated { qualities.append("negated") }
      if statement.modality != .actual { qualities.append(statement.modality.rawValue) }
      var line = "\(source) – \(relation.relation) – \(target)"
      if !qualities.isEmpty { line += " [\(qualities.joined(separator: ", "))]" }
      line += "\n“\(Picture.cut(evidence.sentence, to: 400))”"
      var origin: [String] = []
      if let speaker = evidence.speaker.flatMap({ names[$0] }) { origin.append("says \(speaker)") }
      if let publisher = documents[evidence.document]?.publisher { origin.append(publisher) }
      if let date = statement.date ?? evidence.published { origin.append(date.description) }
      if !origin.isEmpty { line += "\n" + origin.joined(separator: ", ") }
      lines.append(line)
    }
    if bundle.count > 4 { lines.append("and \(bundle.count - 4) more") }
    return lines.joined(separator: "\n\n")
  }

  /// The address of the article with the surest evidence that has one.
  func link(of bundle: RelationBundle) -> String? {
    for (_, evidence) in bundle.evidence {
      if let link = WebLink(documents[evidence.document]?.uri) { return link.text }
    }
    return nil
  }
}

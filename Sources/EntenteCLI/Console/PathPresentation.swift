import Entente
import GraphExport

/// Shows paths to people and to programs.
struct PathPresentation {
  /// Knows the names of actors.
  var names: NameIndex
  /// The articles by identifier.
  var documents: [String: Document]

  /// The answer for people: a line for each path, and a quoted sentence for each hop.
  ///
  /// - Parameter answer: The answer.
  /// - Returns: Lines with their ends.
  func text(of answer: PathAnswer) -> String {
    switch answer {
    case .noPath(let reason): reason.description + "\n"
    case .paths(let paths):
      paths.enumerated().map { number, path in
        "\(number + 1). " + path.actors.map(\.name).joined(separator: " – ")
          + " (\(counted(path.hops.count, "hop")))\n" + path.hops.map(text).joined()
      }.joined(separator: "\n")
    }
  }

  private func text(of hop: PathHop) -> String {
    let remarks = ClaimRemarks(of: hop.evidence, names: speakerName(of: hop.evidence)).text
    let arrow =
      hop.isForward
      ? "\(hop.from.name) —\(hop.relation.relation)→ \(hop.to.name)"
      : "\(hop.from.name) ←\(hop.relation.relation)— \(hop.to.name)"
    let others =
      hop.relation.evidence.count - 1 + hop.alternatives.reduce(0) { $0 + $1.evidence.count }
    var lines = ["   " + arrow + (remarks.isEmpty ? "" : " [\(remarks)]")]
    lines.append("      “\(hop.evidence.sentence)”")
    lines.append("      — \(source(of: hop.evidence))" + (others > 0 ? "; \(others) more" : ""))
    return lines.map { $0 + "\n" }.joined()
  }

  /// Where a sentence stands: "Turkey lifts its veto, Entente Examples, 2022-06-29".
  private func source(of evidence: Evidence) -> String {
    let document = documents[evidence.document]
    var parts = [document?.title ?? document?.uri ?? evidence.document]
    if let publisher = document?.publisher { parts.append(publisher) }
    parts.append(evidence.published.map(\.description) ?? "date unknown")
    if let date = evidence.statement.date, date != evidence.published {
      parts.append("about \(date)")
    }
    return parts.joined(separator: ", ")
  }

  private func speakerName(of evidence: Evidence) -> [Int64: String] {
    guard let speaker = evidence.speaker, let actor = names[speaker] else { return [:] }
    return [speaker: actor.name]
  }

  /// The answer for programs.
  ///
  /// - Parameter answer: The answer.
  /// - Returns: A JSON object with `paths` and `reason`, one of them null.
  func json(of answer: PathAnswer) -> String {
    switch answer {
    case .noPath(let reason):
      return JSONValue.object([("paths", .array([])), ("reason", .string(reason.description))]).text
        + "\n"
    case .paths(let paths):
      let objects = paths.map { path in
        "    {\"cost\": \(path.cost), \"hops\": [\n"
          + path.hops.map { "      " + json(of: $0) }.joined(separator: ",\n") + "\n    ]}"
      }
      return "{\"paths\": [\n" + objects.joined(separator: ",\n") + "\n  ], \"reason\": null}\n"
    }
  }

  private func json(of hop: PathHop) -> String {
    let evidence = hop.evidence
    let statement = evidence.statement
    let speaker = evidence.speaker.flatMap { names[$0]?.name }
    let members: [(key: String, value: JSONValue)] = [
      ("from", .string(hop.from.name)), ("to", .string(hop.to.name)),
      ("relation", .string(hop.relation.relation)),
      ("forward", .boolean(hop.isForward)),
      ("sentence", .string(evidence.sentence)),
      ("document", .string(evidence.document)),
      ("title", .optional(documents[evidence.document]?.title)),
      ("publisher", .optional(documents[evidence.document]?.publisher)),
      ("uri", .optional(documents[evidence.document]?.uri)),
      ("published", .optional(evidence.published?.description)),
      ("date", .optional(statement.date?.description)),
      ("polarity", .string(statement.polarity.rawValue)),
      ("modality", .string(statement.modality.rawValue)),
      ("speaker", .optional(speaker)), ("content", .optional(statement.content)),
      ("confidence", .digits(Table.fraction(statement.confidence))),
      ("rule", .string(statement.rule)),
    ]
    return JSONValue.object(members).text
  }
}

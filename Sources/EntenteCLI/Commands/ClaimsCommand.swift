import ArgumentParser
import Entente

/// Prints every claim of an article as text.
struct ClaimsCommand: AsyncParsableCommand {
  /// The forms that claims are written in.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    /// A line for each claim, columns separated by tabs, with a header.
    case tsv
    /// A JSON object for each claim, with offsets and minimal phrases, one a line.
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Print every claim of an article in its own words, with or without actors.",
    discussion: """
      The columns and keys are described in Documentation/Formats.md.

      Example:
        entente claims story.txt --format tsv
      """)

  @Argument(help: "A text or a saved web page, or - for the standard input.")
  var article: String

  @Option(help: "The form of the output: tsv or jsonl.")
  var format = Form.tsv

  @Flag(help: "Take a plain text as it is: no headline, header or page furniture is taken away.")
  var verbatim = false

  func run() async throws {
    let analysis = try ArticleAnalysis(of: article, verbatim: verbatim)
    switch format {
    case .tsv:
      show(
        "source\trelation\ttarget\tothers\tlabel\tspeaker\tpolarity\tmodality\tcontent\tconfidence\trule"
          + "\tsource head\ttarget head\tstart\tend")
      for claim in analysis.claims { show(line(of: claim)) }
    case .jsonl:
      for claim in analysis.claims { show(object(of: claim)) }
    }
  }

  private func line(of claim: OpenClaim) -> String {
    let statement = claim.statement
    let cells: [String?] = [
      claim.source?.text, claim.relation, claim.target?.text,
      claim.others.map(\.text).joined(separator: " | "), claim.label, claim.speaker?.text,
      statement.polarity.rawValue, statement.modality.rawValue, statement.content,
      Table.fraction(statement.confidence), statement.rule, claim.source?.minimal,
      claim.target?.minimal, String(claim.sentence.lowerBound), String(claim.sentence.upperBound),
    ]
    return cells.map { cell in
      (cell ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.joined(separator: "\t")
  }

  private func object(of claim: OpenClaim) -> String {
    let statement = claim.statement
    let members = [
      ("start", String(claim.sentence.lowerBound)), ("end", String(claim.sentence.upperBound)),
      ("source", object(of: claim.source)), ("relation", JSONText.string(claim.relation)),
      ("label", JSONText.string(claim.label)), ("target", object(of: claim.target)),
      ("others", "[" + claim.others.map(object).joined(separator: ", ") + "]"),
      ("speaker", object(of: claim.speaker)), ("content", JSONText.optional(statement.content)),
      ("polarity", JSONText.string(statement.polarity.rawValue)),
      ("modality", JSONText.string(statement.modality.rawValue)),
      ("date", JSONText.optional(statement.date?.description)),
      ("confidence", Table.fraction(statement.confidence)),
      ("rule", JSONText.string(statement.rule)), ("depth", String(claim.depth)),
    ]
    return "{" + members.map { "\(JSONText.string($0)): \($1)" }.joined(separator: ", ") + "}"
  }

  private func object(of span: TextSpan?) -> String {
    guard let span else { return "null" }
    return
      "{\"text\": \(JSONText.string(span.text)), \"minimal\": \(JSONText.string(span.minimal)), "
      + "\"start\": \(span.range.lowerBound), \"end\": \(span.range.upperBound)}"
  }
}

import ArgumentParser
import Entente
import GraphExport

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
      for claim in analysis.claims { show(object(of: claim).text) }
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

  private func object(of claim: OpenClaim) -> JSONValue {
    let statement = claim.statement
    return .object([
      ("start", .integer(Int64(claim.sentence.lowerBound))),
      ("end", .integer(Int64(claim.sentence.upperBound))),
      ("source", object(of: claim.source)), ("relation", .string(claim.relation)),
      ("label", .string(claim.label)), ("target", object(of: claim.target)),
      ("others", .array(claim.others.map(object))),
      ("speaker", object(of: claim.speaker)), ("content", .optional(statement.content)),
      ("polarity", .string(statement.polarity.rawValue)),
      ("modality", .string(statement.modality.rawValue)),
      ("date", .optional(statement.date?.description)),
      ("confidence", .digits(Table.fraction(statement.confidence))),
      ("rule", .string(statement.rule)), ("depth", .integer(Int64(claim.depth))),
    ])
  }

  private func object(of span: TextSpan?) -> JSONValue {
    guard let span else { return .null }
    return .object([
      ("text", .string(span.text)), ("minimal", .string(span.minimal)),
      ("start", .integer(Int64(span.range.lowerBound))),
      ("end", .integer(Int64(span.range.upperBound))),
    ])
  }
}

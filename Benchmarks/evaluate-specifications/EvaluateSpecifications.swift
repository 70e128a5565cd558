import Foundation
import Specifications

/// Runs the whole pipeline on specifications and prints what is found, missed and wrong.
///
/// `evaluate-specifications FILE… [--list] [--trees]`: files such as
/// `Tests/EntenteTests/Specifications/*.txt`; with `--list` every mistake, and the claims that nobody
/// asked for; with `--trees` also the analysis of texts with missing or forbidden claims.
@main
struct EvaluateSpecifications {
  static func main() throws {
    var files = Array(CommandLine.arguments.dropFirst())
    let showsTrees = files.contains("--trees")
    let isListing = showsTrees || files.contains("--list")
    files.removeAll { $0.hasPrefix("--") }
    let pipeline = try SpecificationPipeline()
    var total = SpecificationScore()
    print("file                    texts claims  found  modes speakers details surplus violations")
    for file in files.sorted() {
      let url = URL(filePath: file)
      let name = url.lastPathComponent
      let specifications = try SpecificationReader.read(
        String(contentsOf: url, encoding: .utf8), file: name)
      var score = SpecificationScore()
      var mistakes: [String] = []
      for specification in specifications {
        let outcome = pipeline.outcome(of: specification)
        score.add(outcome)
        total.add(outcome)
        if isListing { mistakes += list(outcome) }
        if showsTrees,
          !outcome.violations.isEmpty || outcome.comparisons.contains(where: { $0.claim == nil })
        {
          mistakes.append(pipeline.trees(of: specification))
        }
      }
      print(row(name, score))
      for mistake in mistakes { print(mistake) }
    }
    print(row("all", total))
  }

  private static func row(_ name: String, _ score: SpecificationScore) -> String {
    let numbers = [
      (score.texts, 6), (score.required, 7), (score.found, 7), (score.rightModes, 7),
      (score.rightSpeakers, 9), (score.rightDetails, 8), (score.surplus, 8), (score.violations, 11),
    ]
    return name.padding(toLength: 23, withPad: " ", startingAt: 0)
      + numbers.map { number, width in
        String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
      }.joined()
  }

  private static func list(_ outcome: SpecificationOutcome) -> [String] {
    var lines: [String] = []
    for violation in outcome.violations { lines.append("    must not be: \(violation)") }
    for comparison in outcome.comparisons {
      let wanted = comparison.expectation
      let claim = "\(wanted.source[0]) --\(wanted.relations[0])--> \(wanted.target[0])"
      guard let found = comparison.claim else {
        lines.append("    missing: \(claim)")
        continue
      }
      if !comparison.hasRightMode || !comparison.hasRightSpeaker || !comparison.hasRightDetails {
        lines.append("    not quite \(claim): \(outcome.describe(found))")
      }
    }
    for claim in outcome.surplus { lines.append("    beyond: \(outcome.describe(claim))") }
    if !lines.isEmpty {
      lines.insert("  \(outcome.specification.line): \(outcome.specification.text)", at: 0)
    }
    return lines
  }
}

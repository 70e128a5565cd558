import Foundation
import Language
import Resources

/// Prints how well the program finds whom pronouns mean, on raw text of the GAP corpus.
///
///     evaluate-pronouns gap-validation.tsv
@main
struct EvaluatePronouns {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: evaluate-pronouns FILE.tsv")
      exit(64)
    }
    let file = CommandLine.arguments[1]
    let analyzer = try Analyzer(
      model: LanguageModel(contentsOf: ShippedFile.url("Model/language-model.safetensors")))
    var score = GAPScore()
    for example in try GAPExample.examples(String(contentsOf: URL(filePath: file), encoding: .utf8))
    {
      score.add(example, analyzer)
    }
    let links = score.links
    print(
      String(
        format: "precision %.3f, recall %.3f, F1 %.3f (%d pairs meant)", links.precision,
        links.recall, links.value, links.gold))
  }
}

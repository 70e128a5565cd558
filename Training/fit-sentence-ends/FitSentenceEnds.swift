import Foundation
import Language
import Resources

/// Fits the table `sentence-ends.tsv` to the network that ships, on training parts of treebanks.
///
///     fit-sentence-ends TREEBANK.conllu… --output Sources/Resources/Tables/sentence-ends.tsv
@main
struct FitSentenceEnds {
  /// A feature of fewer examples is left out.
  private static let leastExamples = 10
  private static let penalty = 1.0
  private static let sweeps = 1000

  static func main() throws {
    var files: [String] = []
    var output: String?
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      if argument == "--output" { output = arguments.next() } else { files.append(argument) }
    }
    guard let output, !files.isEmpty else {
      print("usage: fit-sentence-ends TREEBANK.conllu… --output FILE")
      exit(64)
    }
    let model = try LanguageModel(
      contentsOf: ShippedFile.url("Model/language-model.safetensors"))
    let analyzer = try Analyzer(model: model)
    var examples = SentenceEndExamples()
    for file in files {
      let text = try String(contentsOf: URL(filePath: file), encoding: .utf8)
      for document in try CoNLLU.documents(text) { examples.add(document, analyzer) }
    }
    let table = table(examples)
    try table.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
    print("\(examples.areEnds.count) examples, \(examples.areEnds.count { $0 }) of them ends")
  }

  private static func table(_ examples: SentenceEndExamples) -> String {
    var columns: [String: [(row: Int, value: Double)]] = [:]
    for (row, features) in examples.features.enumerated() {
      for (name, value) in features where value != 0 {
        columns[name, default: []].append((row, Double(value)))
      }
    }
    let names = columns.filter { $0.value.count >= leastExamples }.keys.sorted()
    let regression = LogisticRegression(
      columns: names.compactMap { columns[$0] }, labels: examples.areEnds, penalty: penalty,
      sweeps: sweeps)
    let rows = zip(names, regression.weights).map { "\($0)\t\(String(format: "%.3f", $1))" }
    return ([header] + rows).joined(separator: "\n") + "\n"
  }

  private static let header = """
    # What speaks for the end of a sentence after a word (above 0), and what against it (below 0).
    # Columns: feature, weight. "margin" is how much surer the network is of an end than of none; "trees"
    # is how much more probable two trees are than one; words are given by their shape ("Aa" is capitalised,
    # "|" the place asked about, "^" and "$" the paragraph's edges).
    # Fitted to the language model that ships by `fit-sentence-ends` on the training parts of UD English EWT
    # and GUM (CC BY-SA 4.0); to be fitted anew whenever the model changes, see Training/README.md.
    """
}

import Foundation
import Language
import Resources

/// Analyses the raw text of a treebank and prints the measures of the CoNLL 2018 shared task.
///
///     evaluate-treebank FILE [--gold-tokens] [--model FILE] [--errors N] [--write FILE]
@main
struct EvaluateTreebank {
  var files: [String] = []
  var model: String?
  var usesGoldTokens = false
  var errors = 0
  /// Where to write the analyses, one document after the other.
  var output: String?

  static func main() throws {
    var program = EvaluateTreebank()
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--gold-tokens": program.usesGoldTokens = true
      case "--model": program.model = arguments.next()
      case "--errors": program.errors = arguments.next().flatMap { Int($0) } ?? 0
      case "--write": program.output = arguments.next()
      default: program.files.append(argument)
      }
    }
    guard !program.files.isEmpty else {
      print(
        "usage: evaluate-treebank FILE [--gold-tokens] [--model FILE] [--errors N] [--write FILE]")
      exit(64)
    }
    for file in program.files { try program.evaluate(file) }
  }

  private func evaluate(_ file: String) throws {
    let url =
      try model.map { URL(filePath: $0) } ?? ShippedFile.url("Model/language-model.safetensors")
    let analyzer = try Analyzer(model: LanguageModel(contentsOf: url))
    let documents = try CoNLLU.documents(String(contentsOf: URL(filePath: file), encoding: .utf8))
    var scores = TreebankScores()
    var timings = AnalysisTimings()
    var mentions = F1Score()
    var analyses = ""
    let start = clock()
    for document in documents {
      let system =
        usesGoldTokens
        ? analyzer.reanalyze(document.analysis)
        : analyzer.analyze(document.analysis.text, timings: &timings)
      scores.add(gold: document, system: system)
      mentions.add(document, system)
      if output != nil { analyses += CoNLLU.text(system, id: "\(analyses.utf8.count)") }
      if errors > 0 { printErrors(gold: document.analysis, system: system) }
    }
    if let output {
      try analyses.write(to: URL(filePath: output), atomically: true, encoding: .utf8)
    }
    print(file, usesGoldTokens ? "(gold tokens)" : "(raw text)")
    for (name, score) in scores.table {
      print(pad(name), percent(score.precision), percent(score.recall), percent(score.value))
    }
    if mentions.gold > 0 {
      print(
        pad("Mention heads"), percent(mentions.precision), percent(mentions.recall),
        percent(mentions.value))
    }
    if !usesGoldTokens { printTimings(timings, processor: Double(clock() - start) / 1e6) }
  }

  private func pad(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 18 - name.count))
  }

  private func percent(_ share: Double) -> String { String(format: "%6.2f", share * 100) }

  private func printTimings(_ timings: AnalysisTimings, processor: Double) {
    func seconds(_ duration: Duration) -> String {
      String(format: "%.2f s", duration / .seconds(1))
    }
    print(
      "tokenizing \(seconds(timings.tokenizing)), encoding \(seconds(timings.encoding)), heads"
        + " \(seconds(timings.heads)), trees \(seconds(timings.trees)), coreference"
        + " \(seconds(timings.coreference));",
      String(
        format: "%.0f sentences and %.0f words a second of processor time",
        Double(timings.sentences) / processor, Double(timings.words) / processor))
  }

  /// Prints where words or sentence ends differ, with the text around.
  private func printErrors(gold: AnalyzedDocument, system: AnalyzedDocument) {
    let goldWords = Set(gold.sentences.flatMap { $0.words.map(\.range) })
    let goldEnds = Set(gold.sentences.map(\.range.upperBound))
    var shown = 0
    for sentence in system.sentences {
      let wrong = sentence.words.filter { !goldWords.contains($0.range) }
      if !wrong.isEmpty, shown < errors {
        let span = wrong[0].range.lowerBound..<(wrong.last?.range.upperBound ?? 0)
        let wanted = gold.sentences.flatMap(\.words).filter { $0.range.overlaps(span) }
        print(
          "WORDS", wrong.map(\.text).joined(separator: "|"), "GOLD",
          wanted.map(\.text).joined(separator: "|"))
        shown += 1
      }
      if !goldEnds.contains(sentence.range.upperBound), shown < errors {
        let end = sentence.range.upperBound
        print(
          "END+", gold.text(in: max(0, end - 30)..<end), "||",
          gold.text(in: end..<min(end + 30, gold.text.utf8.count)))
        shown += 1
      }
    }
    let systemEnds = Set(system.sentences.map(\.range.upperBound))
    for sentence in gold.sentences
    where !systemEnds.contains(sentence.range.upperBound) && shown < errors {
      let end = sentence.range.upperBound
      print(
        "END-", gold.text(in: max(0, end - 30)..<end), "||",
        gold.text(in: end..<min(end + 30, gold.text.utf8.count)))
      shown += 1
    }
  }
}

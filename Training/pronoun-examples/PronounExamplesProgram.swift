import Foundation
import Language

/// Writes what the program sees of the pronouns of the GAP corpus, to learn `pronouns.tsv` from.
///
///     pronoun-examples gap-development.tsv --model HELD-OUT.safetensors --output examples.json
///
/// The model must not have learnt from the examples: of what it knows by heart it is too sure. The
/// model of `configs/held-out.toml` learns from every second; the others are written.
@main
struct PronounExamplesProgram {
  static func main() throws {
    var file: String?
    var model: String?
    var output: String?
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--model": model = arguments.next()
      case "--output": output = arguments.next()
      default: file = argument
      }
    }
    guard let file, let model, let output else {
      print("usage: pronoun-examples FILE.tsv --model FILE --output FILE")
      exit(64)
    }
    let analyzer = try Analyzer(model: LanguageModel(contentsOf: URL(filePath: model)))
    let all = try GAPExample.examples(String(contentsOf: URL(filePath: file), encoding: .utf8))
    var examples = PronounExamples()
    for (number, example) in all.enumerated() where !number.isMultiple(of: 2) {
      examples.add(example, analyzer)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    try encoder.encode(examples.examples).write(to: URL(filePath: output))
    print("\(examples.examples.count) pronouns")
  }
}

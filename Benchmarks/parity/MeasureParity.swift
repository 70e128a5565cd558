import Foundation
import Language

/// Compares this program's outputs with those of the training program.
///
///     parity REFERENCE.jsonl MODEL.safetensors…
@main
struct MeasureParity {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count > 1, let reference = arguments.first else {
      print("usage: parity REFERENCE.jsonl MODEL.safetensors…")
      exit(64)
    }
    let decoder = JSONDecoder()
    let documents = try String(contentsOf: URL(filePath: reference), encoding: .utf8)
      .split(separator: "\n").map {
        try decoder.decode(ReferenceDocument.self, from: Data($0.utf8))
      }
    for file in arguments.dropFirst() {
      let model = try LanguageModel(contentsOf: URL(filePath: file))
      var parity = Parity()
      for document in documents { parity.compare(document, model) }
      print(file)
      for (kind, count) in parity.counts.sorted(by: { $0.key < $1.key }) {
        let share = Double(count.equal) / Double(count.all)
        print(
          "  " + kind + String(repeating: " ", count: max(0, 16 - kind.count)),
          String(format: "%7.3f %% of %d", share * 100, count.all))
      }
    }
  }
}

import Foundation
import Neural

/// Scores of heads and of relations, from word vectors.
///
/// Source: Dozat and Manning: Deep biaffine attention for neural dependency parsing (2017).
struct ParsingHead: Sendable {
  /// Words as dependents and as heads, projected for ``arcs(_:_:)``.
  struct Arcs: Sendable {
    var dependents: Matrix
    var heads: Matrix
  }

  /// Words as dependents and as heads, projected for ``relations(of:heads:in:)``; the root's row is last.
  struct Labels: Sendable {
    var dependents: Matrix
    var heads: Matrix
  }

  let relations: [DependencyRelation]
  let rootRelation: Int
  private let root: Matrix
  private let arcHead: Linear
  private let arcDependent: Linear
  private let arcProduct: Linear
  private let arcRoot: Matrix
  private let labelHead: Linear
  private let labelDependent: Linear
  private let labels: Biaffine

  init(_ weights: WeightFile, _ configuration: ModelConfiguration) throws {
    let width = configuration.encoder.hidden
    let (arc, label) = (configuration.arc, configuration.label)
    relations = try configuration.deprel.map {
      guard let relation = DependencyRelation(rawValue: $0) else {
        throw WeightFileError(
          path: weights.path, reason: .unsupported("it has the unknown relation \($0)"))
      }
      return relation
    }
    rootRelation = relations.firstIndex(of: .root) ?? 0
    root = Matrix(rows: 1, columns: width, values: try weights.vector("root", count: width))
    arcHead = try weights.linear("ah", inputs: width, outputs: arc)
    arcDependent = try weights.linear("ad", inputs: width, outputs: arc)
    // [d; 1]ᵀ W h: the last row of W is a bias, the others a layer stored with inputs as rows.
    let product = try weights.matrix("aw", rows: arc + 1, columns: arc)
    var transposed = Matrix(rows: arc, columns: arc)
    for input in 0..<arc {
      for output in 0..<arc { transposed[output, input] = product[input, output] }
    }
    arcProduct = Linear(weight: transposed, bias: Array(product.row(arc)))
    labelHead = try weights.linear("rh", inputs: width, outputs: label)
    labelDependent = try weights.linear("rd", inputs: width, outputs: label)
    labels = try Biaffine(weights, "rw", relations: relations.count, width: label)
    var projected = arcHead(root)
    projected.applyGELU()
    arcRoot = projected
  }

  /// Projects words for scoring heads.
  func arcs(_ words: Matrix) -> Arcs {
    var dependents = arcDependent(words)
    dependents.applyGELU()
    var heads = arcHead(words)
    heads.applyGELU()
    return Arcs(dependents: arcProduct(dependents), heads: heads)
  }

  /// The scores of heads in a sentence.
  ///
  /// - Parameters:
  ///   - arcs: Projected words.
  ///   - rows: The sentence's words.
  /// - Returns: A row for each word; column 0 is the root, column *i* + 1 the word *i*.
  func scores(_ arcs: Arcs, _ rows: Range<Int>) -> Matrix {
    arcs.dependents.gather(rows).timesTransposed(arcRoot.appending(arcs.heads.gather(rows)))
  }

  /// How probable each word's head is among all words of the sentence and the root.
  ///
  /// - Parameters:
  ///   - heads: For each word its head, nothing for the root.
  ///   - scores: As ``scores(_:_:)`` gives them.
  /// - Returns: A probability for each word: the softmax of its row, the word itself left out.
  static func probabilities(of heads: [Int?], _ scores: Matrix) -> [Double] {
    heads.indices.map { word in
      let chosen = scores[word, heads[word].map { $0 + 1 } ?? 0]
      let sum = (0..<scores.columns).reduce(0.0) { sum, column in
        column == word + 1 ? sum : sum + exp(Double(scores[word, column] - chosen))
      }
      return 1 / sum
    }
  }

  /// Projects words for scoring relations.
  func labels(_ words: Matrix) -> Labels {
    var dependents = labelDependent(words)
    dependents.applyGELU()
    var heads = labelHead(words.appending(root))
    heads.applyGELU()
    return Labels(dependents: dependents, heads: heads)
  }

  /// The best relation of each word to its head; `root` for roots, and for them only.
  ///
  /// - Parameters:
  ///   - words: The rows of the dependents.
  ///   - heads: For each, its head's row, or nothing for the root.
  ///   - labels: Projected words.
  /// - Returns: A relation for each word.
  func relations(of words: Range<Int>, heads: [Int?], in labels: Labels) -> [DependencyRelation] {
    let top = labels.heads.rows - 1
    let scores = self.labels.scores(
      labels.dependents.gather(words), labels.heads.gather(heads.map { $0 ?? top }))
    return heads.indices.map { row in
      guard heads[row] != nil else { return .root }
      var best = rootRelation == 0 ? 1 : 0
      for relation in relations.indices
      where relation != rootRelation && scores[row, relation] > scores[row, best] {
        best = relation
      }
      return relations[best]
    }
  }
}

/// A BERT-style encoder: embeddings of numbered pieces, then layers that normalize after each part.
///
/// Source: Devlin et al.: BERT (2019).
public struct TransformerEncoder: Sendable {
  /// The sizes of an encoder.
  public struct Shape: Sendable, Hashable, Decodable {
    /// The number of layers.
    public var layers: Int
    /// The width of a piece's vector.
    public var hidden: Int
    /// The number of attention heads.
    public var heads: Int
    /// The width between the two halves of a layer's feed-forward part.
    public var feedForward: Int
    /// The longest sequence.
    public var positions: Int
    /// What layer normalization adds to the variance.
    public var epsilon: Float

    enum CodingKeys: String, CodingKey {
      case layers, hidden, heads, positions, epsilon
      case feedForward = "feed_forward"
    }

    /// Whether such an encoder can exist.
    public var isPossible: Bool {
      layers >= 0 && hidden > 0 && heads > 0 && hidden % heads == 0 && feedForward > 0
        && positions > 0 && epsilon >= 0
    }
  }

  /// Its sizes.
  public let shape: Shape

  private let pieces: Embedding
  private let positions: Matrix
  private let classes: Matrix
  private let norm: LayerNorm
  private let layers: [TransformerLayer]

  /// Reads an encoder: `P.we` pieces, `P.pe` positions, `P.ce` classes, `P.ln`, `P.layers.N`.
  ///
  /// - Parameters:
  ///   - weights: The file.
  ///   - prefix: What stands before the names of its tensors, for example `enc`.
  ///   - shape: Its sizes.
  ///   - pieces: The number of pieces.
  ///   - classes: The number of classes that a piece may have besides its number.
  /// - Throws: ``WeightFileError`` when a tensor is missing or of another shape.
  public init(
    _ weights: WeightFile, prefix: String, shape: Shape, pieces: Int, classes: Int
  ) throws(WeightFileError) {
    guard shape.isPossible else {
      throw WeightFileError(
        path: weights.path, reason: .unsupported("its encoder's sizes contradict each other"))
    }
    self.shape = shape
    self.pieces = try Embedding(
      weights, "\(prefix).we.weight", count: pieces, width: shape.hidden)
    positions = try weights.matrix(
      "\(prefix).pe.weight", rows: shape.positions, columns: shape.hidden)
    self.classes = try weights.matrix("\(prefix).ce.weight", rows: classes, columns: shape.hidden)
    norm = try weights.layerNorm("\(prefix).ln", width: shape.hidden, epsilon: shape.epsilon)
    var layers: [TransformerLayer] = []
    for number in 0..<shape.layers {
      layers.append(try TransformerLayer(weights, "\(prefix).layers.\(number)", shape: shape))
    }
    self.layers = layers
  }

  /// Encodes sequences.
  ///
  /// - Parameters:
  ///   - numbers: The numbers of the pieces of all sequences, one sequence after the other.
  ///   - classes: The class of each piece.
  ///   - sequences: The places of each sequence; together all pieces; none longer than the positions.
  /// - Returns: A vector for each piece, one a row.
  /// - Complexity: O(*n*²) for *n* pieces of a sequence, linear in the number of sequences.
  public func encode(_ numbers: [Int], classes: [Int], sequences: [Range<Int>]) -> Matrix {
    precondition(
      sequences.allSatisfy { $0.count <= shape.positions }, "a sequence exceeds the positions")
    var vectors = pieces.rows(numbers)
    let width = shape.hidden
    vectors.write { values in
      positions.read { positions in
        self.classes.read { table in
          for sequence in sequences {
            for (position, row) in sequence.enumerated() {
              let line = values + row * width
              let place = positions + position * width
              let kind = table + classes[row] * width
              var i = 0
              while i < width {
                line[i] += place[i] + kind[i]
                i &+= 1
              }
            }
          }
        }
      }
    }
    norm.apply(to: &vectors)
    for layer in layers { layer.apply(to: &vectors, sequences: sequences) }
    return vectors
  }
}

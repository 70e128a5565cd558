/// One layer of a transformer that normalizes after attention and after the feed-forward part.
struct TransformerLayer: Sendable {
  let heads: Int
  let projection: Linear
  let output: Linear
  let attentionNorm: LayerNorm
  let expansion: Linear
  let contraction: Linear
  let feedForwardNorm: LayerNorm

  /// Reads `NAME.{qkv,o,ln1,f1,f2,ln2}`.
  init(_ weights: WeightFile, _ name: String, shape: TransformerEncoder.Shape)
    throws(WeightFileError)
  {
    let (width, inner) = (shape.hidden, shape.feedForward)
    heads = shape.heads
    projection = try weights.linear("\(name).qkv", inputs: width, outputs: 3 * width)
    output = try weights.linear("\(name).o", inputs: width, outputs: width)
    attentionNorm = try weights.layerNorm("\(name).ln1", width: width, epsilon: shape.epsilon)
    expansion = try weights.linear("\(name).f1", inputs: width, outputs: inner)
    contraction = try weights.linear("\(name).f2", inputs: inner, outputs: width)
    feedForwardNorm = try weights.layerNorm("\(name).ln2", width: width, epsilon: shape.epsilon)
  }

  func apply(to vectors: inout Matrix, sequences: [Range<Int>]) {
    let attended = Attention.attend(projection(vectors), sequences: sequences, heads: heads)
    attentionNorm.apply(to: &vectors, adding: output(attended))
    var inner = expansion(vectors)
    inner.applyGELU()
    feedForwardNorm.apply(to: &vectors, adding: contraction(inner))
  }
}

import Foundation
import Neural
import TestSupport
import Testing

@Suite struct TransformerEncoderTests {
  private static let json = """
    {"layers": 2, "hidden": 8, "heads": 2, "feed_forward": 12, "positions": 6, "epsilon": 1e-6}
    """

  private static func encoder(layers: Int = 2) throws -> TransformerEncoder {
    var shape = try JSONDecoder().decode(TransformerEncoder.Shape.self, from: Data(json.utf8))
    shape.layers = layers
    var generator = SplitMix64(seed: 21)
    var fixture = WeightFileFixture()
    func add(_ name: String, _ shape: [Int]) {
      fixture.add(name, shape, floats: randomFloats(shape.reduce(1, *), &generator))
    }
    add("enc.we.weight", [10, 8])
    add("enc.pe.weight", [6, 8])
    add("enc.ce.weight", [3, 8])
    add("enc.ln.weight", [8])
    add("enc.ln.bias", [8])
    for layer in 0..<2 {
      let sizes = [("qkv", 24, 8), ("o", 8, 8), ("f1", 12, 8), ("f2", 8, 12)]
      for (name, outputs, inputs) in sizes {
        add("enc.layers.\(layer).\(name).weight", [outputs, inputs])
        add("enc.layers.\(layer).\(name).bias", [outputs])
      }
      for name in ["ln1", "ln2"] {
        add("enc.layers.\(layer).\(name).weight", [8])
        add("enc.layers.\(layer).\(name).bias", [8])
      }
    }
    return try TransformerEncoder(
      try fixture.open(), prefix: "enc", shape: shape, pieces: 10, classes: 3)
  }

  @Test func encodesSequencesIndependently() throws {
    let encoder = try Self.encoder()
    let together = encoder.encode(
      [1, 2, 3, 4, 5, 1, 2], classes: [0, 1, 2, 0, 0, 0, 1], sequences: [0..<5, 5..<7])
    let alone = encoder.encode([1, 2], classes: [0, 1], sequences: [0..<2])
    #expect(distance(together.gather(5..<7), alone) < 1e-5)
  }

  @Test func dependsOnPositionClassAndPiece() throws {
    let encoder = try Self.encoder()
    let base = encoder.encode([1, 1], classes: [0, 0], sequences: [0..<2])
    #expect(distance(base.gather(0..<1), base.gather(1..<2)) > 1e-3)
    let classed = encoder.encode([1, 1], classes: [0, 1], sequences: [0..<2])
    #expect(distance(base, classed) > 1e-3)
    let other = encoder.encode([1, 2], classes: [0, 0], sequences: [0..<2])
    #expect(distance(base, other) > 1e-3)
  }

  @Test func sumsAndNormalizesEmbeddings() throws {
    // Without layers only the embeddings and their normalization are left: mean 0 before the shift.
    let vectors = try Self.encoder(layers: 0).encode([3], classes: [2], sequences: [0..<1])
    #expect(vectors.rows == 1 && vectors.columns == 8)
    #expect(vectors.values.allSatisfy { abs($0) < 5 })
  }

  @Test func encodesNothing() throws {
    #expect(try Self.encoder().encode([], classes: [], sequences: []).rows == 0)
  }

  @Test func refusesImpossibleSizes() throws {
    let fixture = WeightFileFixture()
    var shape = try JSONDecoder().decode(
      TransformerEncoder.Shape.self, from: Data(Self.json.utf8))
    shape.heads = 3
    #expect(throws: WeightFileError.self) {
      try TransformerEncoder(
        try fixture.open(), prefix: "enc", shape: shape, pieces: 10, classes: 3)
    }
  }
}

import Foundation
import Neural
import TestSupport
import Testing

@Suite struct WeightFileTests {
  @Test func readsFloatsHalvesAndScaledIntegers() throws {
    var fixture = WeightFileFixture()
    fixture.metadata = ["format": "a test"]
    fixture.add("floats", [2, 2], floats: [1, -2, 0.5, 1e-20])
    fixture.add("halves", [1, 4], halves: [0x3C00, 0xC000, 0x0001, 0x7BFF])
    fixture.add("integers", [2, 3], integers: [-128, 0, 127, 1, 2, 3], scales: [0.5, 10])
    let file = try fixture.open()
    #expect(file.metadata == ["format": "a test"])
    #expect(file.names == ["floats", "halves", "integers", "integers.scale"])
    #expect(try file.matrix("floats", rows: 2, columns: 2).values == [1, -2, 0.5, 1e-20])
    // One, minus two, the smallest subnormal, the largest finite half.
    #expect(
      try file.matrix("halves", rows: 1, columns: 4).values == [1, -2, 5.960_464_5e-8, 65504])
    #expect(
      try file.matrix("integers", rows: 2, columns: 3).values == [-64, 0, 63.5, 10, 20, 30])
    #expect(try file.bytes("integers").count == 6)
  }

  @Test func takesAColumnForAVector() throws {
    var fixture = WeightFileFixture()
    fixture.add("column", [3, 1], floats: [1, 2, 3])
    fixture.add("row", [1, 3], floats: [1, 2, 3])
    let file = try fixture.open()
    #expect(try file.vector("column", count: 3) == [1, 2, 3])
    #expect(try file.vector("row", count: 3) == [1, 2, 3])
  }

  @Test func readsEmbeddingRowsOnDemand() throws {
    var fixture = WeightFileFixture()
    fixture.add("table", [3, 2], integers: [1, 2, 3, 4, 5, 6], scales: [1, 2, 3])
    let table = try Embedding(try fixture.open(), "table", count: 3, width: 2)
    #expect(table.rows([2, 0, 2]).values == [15, 18, 1, 2, 15, 18])
    // An unknown number gives the first vector instead of reading beyond the table.
    #expect(table.rows([3, -1]).values == [1, 2, 1, 2])
  }

  @Test func saysThatAFileIsMissing() throws {
    let folder = try TemporaryFolder()
    let url = folder.url.appending(path: "nothing.safetensors")
    let error = #expect(throws: WeightFileError.self) { try WeightFile(contentsOf: url) }
    #expect(error?.description.contains("cannot read the model file") == true)
    #expect(error?.description.contains("nothing.safetensors") == true)
  }

  @Test func saysThatAFolderIsNoFile() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WeightFileError.self) { try WeightFile(contentsOf: folder.url) }
  }

  @Test(arguments: [
    Data(), Data([1, 2, 3]), Data("not a model at all, just text".utf8), Data(count: 64),
    WeightFileFixture.file(header: Data("{\"a\":".utf8)),
    WeightFileFixture.file(header: Data("[1, 2]  ".utf8)),
    WeightFileFixture.file(header: Data("{\"a\": {\"dtype\": \"F32\"}}".utf8)),
  ])
  func refusesWhatIsNoSafetensorsFile(_ data: Data) {
    let error = #expect(throws: WeightFileError.self) { try WeightFileFixture.open(data) }
    guard case .notSafetensors? = error?.reason else {
      Issue.record("unexpected reason \(String(describing: error))")
      return
    }
  }

  @Test(arguments: [0, 1, 9, 40]) func saysThatAFileIsCutOff(_ missing: Int) throws {
    var fixture = WeightFileFixture()
    fixture.add("values", [10], floats: [Float](repeating: 1, count: 10))
    let data = fixture.data
    if missing == 0 {
      _ = try WeightFileFixture.open(data)
      return
    }
    let error = #expect(throws: WeightFileError.self) {
      try WeightFileFixture.open(data.dropLast(missing))
    }
    #expect(error?.reason == .truncated(expected: data.count, found: data.count - missing))
  }

  @Test(arguments: [
    #"{"t": {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]}}"#,
    #"{"t": {"dtype": "F32", "shape": [1], "data_offsets": [4, 0]}}"#,
    #"{"t": {"dtype": "F32", "shape": [1], "data_offsets": [-4, 0]}}"#,
    #"{"t": {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]}}"#,
    #"{"t": {"dtype": "F32", "shape": [4611686018427387904, 4], "data_offsets": [0, 4]}}"#,
    #"{"t": {"dtype": "F32", "shape": [1], "data_offsets": [0]}}"#,
  ])
  func refusesContradictions(_ header: String) {
    let data = WeightFileFixture.file(header: Data(header.utf8), content: Data(count: 16))
    let error = #expect(throws: WeightFileError.self) { try WeightFileFixture.open(data) }
    guard case .damaged(tensor: "t", _)? = error?.reason else {
      Issue.record("unexpected reason \(String(describing: error))")
      return
    }
  }

  @Test func saysWhichTensorIsMissingOrUnfit() throws {
    var fixture = WeightFileFixture()
    fixture.add("m", [2, 3], floats: [Float](repeating: 0, count: 6))
    fixture.tensors.append(
      .init(name: "long", type: "I64", shape: [1], bytes: [0, 0, 0, 0, 0, 0, 0, 0]))
    fixture.tensors.append(.init(name: "unscaled", type: "I8", shape: [1, 2], bytes: [1, 2]))
    fixture.tensors.append(.init(name: "text", type: "U8", shape: [2], bytes: [65, 66]))
    let file = try fixture.open()
    let missing = #expect(throws: WeightFileError.self) { try file.vector("x", count: 1) }
    #expect(missing?.reason == .missing(tensor: "x"))
    let shape = #expect(throws: WeightFileError.self) {
      try file.matrix("m", rows: 3, columns: 2)
    }
    #expect(shape?.reason == .shape(tensor: "m", expected: [3, 2], found: [2, 3]))
    #expect(throws: WeightFileError.self) { try file.vector("long", count: 1) }
    #expect(throws: WeightFileError.self) { try file.vector("text", count: 2) }
    let scale = #expect(throws: WeightFileError.self) {
      try file.matrix("unscaled", rows: 1, columns: 2)
    }
    #expect(scale?.reason == .missing(tensor: "unscaled.scale"))
  }

  @Test func survivesAnyChangedByte() throws {
    var fixture = WeightFileFixture()
    fixture.add("a", [2, 2], floats: [1, 2, 3, 4])
    fixture.add("b", [2, 2], integers: [1, 2, 3, 4], scales: [1, 1])
    let sound = fixture.data
    var generator = SplitMix64(seed: 7)
    for _ in 0..<200 {
      var data = sound
      data[Int.random(in: 0..<data.count, using: &generator)] = UInt8.random(
        in: 0...255, using: &generator)
      // It may read or refuse; it must not trap.
      guard let file = try? WeightFileFixture.open(data) else { continue }
      for name in file.names { _ = try? file.matrix(name, rows: 2, columns: 2) }
    }
  }
}

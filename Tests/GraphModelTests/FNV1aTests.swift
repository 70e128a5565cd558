import GraphModel
import Testing

@Suite struct FNV1aTests {
  /// The values of the reference, RFC 9923.
  @Test(arguments: [("", 0xCBF2_9CE4_8422_2325), ("foobar", 0x8594_4171_F739_67E8)])
  func hashesAsTheReference(text: String, value: UInt64) {
    var hash = FNV1a<UInt64>()
    hash.add(text)
    #expect(hash.value == value)
  }

  @Test func theOrderCounts() {
    var (one, other) = (FNV1a<UInt128>(), FNV1a<UInt128>())
    one.add("ab")
    other.add("ba")
    #expect(one.value != other.value)
  }
}

import Testing

@testable import Ingestion

@Suite struct TextDecodingTests {
  private let text = "“Čáslav” – naïve café\n"

  @Test func readsUTF8WithAndWithoutMark() throws {
    let bytes = Array(text.utf8)
    #expect(try TextDecoding.text(of: bytes) == text)
    #expect(try TextDecoding.text(of: [0xEF, 0xBB, 0xBF] + bytes) == text)
  }

  @Test(arguments: [true, false], [true, false])
  func readsUTF16OfBothOrders(isBigEndian: Bool, hasMark: Bool) throws {
    let western = "The two sides met – “briefly” – in Oslo."
    let units = (hasMark ? [0xFEFF] : []) + Array(western.utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    #expect(try TextDecoding.text(of: bytes) == western)
  }

  @Test func readsWindows1252WhenItIsNotUTF8() throws {
    let bytes: [UInt8] = [0x93, 0x43, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35]
    #expect(try TextDecoding.text(of: bytes) == "“Café” – €5")
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{A0}\n"])
  func findsNothingInWhiteSpace(text: String) {
    #expect(throws: TextDecoding.Failure.empty) { try TextDecoding.text(of: Array(text.utf8)) }
  }

  @Test(arguments: [
    Array("%PDF-1.7\n1 0 obj".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0x1F, 0x8B, 8, 0, 0],
    Array("text with a zero".utf8) + [0] + Array("byte".utf8), Array(repeating: 0x01, count: 50),
    [UInt8](0...255),
  ])
  func rejectsWhatIsNoText(bytes: [UInt8]) {
    #expect(throws: TextDecoding.Failure.binary) { try TextDecoding.text(of: bytes) }
  }
}

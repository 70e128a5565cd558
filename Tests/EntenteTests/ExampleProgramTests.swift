import Foundation
import TestSupport
import Testing

/// The programs in `Examples/` are built with the package; here they are run.
@Suite struct ExampleProgramTests {
  @Test func listsWhoAccusesWhom() throws {
    let folder = try TemporaryFolder()
    let article = try folder.write(
      "Russia accused Ukraine of an attack on the bridge. Turkey thanked Finland.", to: "a.txt")
    let output = try run("who-accuses-whom", article.path(percentEncoded: false))
    #expect(output.hasPrefix("articles: 1, claims: "))
    #expect(output.contains("Russia accuses Ukraine: “Russia accused Ukraine"))
    #expect(!output.contains("Turkey"))
  }

  @Test func saysHowItIsUsed() throws {
    #expect(try run("who-accuses-whom").hasPrefix("usage: who-accuses-whom"))
  }

  private func run(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = try folderOfPrograms().appending(path: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  /// The folder that the package's programs and test bundle are built into.
  private func folderOfPrograms() throws -> URL {
    let bundle = ProcessInfo.processInfo.arguments.first { $0.hasSuffix(".xctest") }
    let path = bundle ?? Bundle.main.bundlePath
    let file = URL(filePath: path)
    return file.pathExtension == "xctest" ? file.deletingLastPathComponent() : file
  }
}

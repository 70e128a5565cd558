import Foundation
public import Testing

/// Expects `actual` to equal the golden file `name`, kept in `Goldens/` beside the test file.
///
/// Set `RECORD_GOLDENS` in the environment to write the file anew instead; such a run fails, so
/// that nothing is approved without being looked at.
///
/// - Parameters:
///   - actual: The text to compare.
///   - name: The golden file's name.
///   - filePath: The test's file.
///   - sourceLocation: Where a difference is reported.
/// - Throws: An error of reading or writing the file.
public func expectGolden(
  _ actual: String, _ name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Goldens")
    .appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(actual.utf8).write(to: url)
    Issue.record("recorded \(url.path)", sourceLocation: sourceLocation)
    return
  }
  let expected = try String(contentsOf: url, encoding: .utf8)
  #expect(actual == expected, "differs from \(url.path)", sourceLocation: sourceLocation)
}

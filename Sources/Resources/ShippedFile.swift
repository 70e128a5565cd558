public import Foundation

/// A file that ships with the program: a table of linguistic or world knowledge, or the model.
///
/// The generated `Bundle.module` traps when the files are missing; this one throws a sentence.
public enum ShippedFile {
  /// The location of a shipped file.
  ///
  /// Looked for beside the executable (an installation), then beside the tests' bundle.
  ///
  /// - Parameter path: The path below the target's folder, for example `Tables/relations.tsv`.
  /// - Returns: The location of a readable file.
  /// - Throws: ``MissingFileError`` when it is in none of these places.
  public static func url(_ path: String) throws(MissingFileError) -> URL {
    let candidates = searchFolders().map { $0.appending(path: path) }
    for candidate in candidates
    where FileManager.default.isReadableFile(atPath: candidate.path(percentEncoded: false)) {
      return candidate
    }
    throw MissingFileError(
      path: path, searched: candidates.map { $0.path(percentEncoded: false) })
  }

  private static func searchFolders() -> [URL] {
    let bundle = "entente_Resources.resources"
    var folders: [URL] = []
    if let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() {
      folders.append(executable.deletingLastPathComponent().appending(path: bundle))
    }
    // A test bundle's runner lies elsewhere: the code itself is in the bundle beside the resources.
    folders.append(Bundle.main.bundleURL.appending(path: bundle))
    folders += Bundle.allBundles.map {
      $0.bundleURL.deletingLastPathComponent().appending(path: bundle)
    }
    if let tests = ProcessInfo.processInfo.arguments.first(where: { $0.hasSuffix(".xctest") }) {
      folders.append(URL(filePath: tests).deletingLastPathComponent().appending(path: bundle))
    }
    return folders
  }
}

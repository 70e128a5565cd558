/// A file that ships with the program is not where it should be.
public struct MissingFileError: Error, CustomStringConvertible, Equatable {
  /// The file's path below the folder of shipped files.
  public let path: String

  /// The full paths that were tried.
  public let searched: [String]

  /// One sentence that says what is missing and what to do.
  public var description: String {
    "the program's own file \(path) is missing (looked for \(searched.joined(separator: ", "))): "
      + "install entente_Resources.resources beside the executable"
  }
}

internal import Foundation
public import GraphModel

/// Something that an article can be read from.
public enum ArticleSource: Sendable, Hashable {
  /// A file, by its path.
  case file(String)
  /// The standard input, which holds one article.
  case standardInput

  /// The path as given; `-` for the standard input.
  public var path: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    }
  }

  /// The endings of the files in a folder that are taken for articles.
  public static let extensions = ["txt", "text", "html", "htm", "xhtml"]

  /// Everything that paths name, in a fixed order, each file once.
  ///
  /// A path is a file, a folder (its texts and web pages at any depth, ordered by path), a pattern
  /// with `*`, `?` or `[…]`, or `-` for the standard input.
  ///
  /// - Parameter paths: Paths as a person gives them.
  /// - Returns: The sources, in the order of the paths.
  /// - Throws: ``ArticleError`` when a path does not exist or there are no articles in a folder.
  public static func sources(at paths: [String]) throws(ArticleError) -> [ArticleSource] {
    var found: [ArticleSource] = []
    var seen: Set<ArticleSource> = []
    for path in paths {
      for source in try sources(at: path) where seen.insert(source).inserted {
        found.append(source)
      }
    }
    return found
  }

  /// Reads the article.
  ///
  /// - Parameter reader: Makes the article of the bytes.
  /// - Returns: The article.
  /// - Throws: ``ArticleError`` when it cannot be read or there is no article in it.
  public func article(by reader: ArticleReader) throws(ArticleError) -> Article {
    try reader.article(from: bytes(), path: path)
  }

  private func bytes() throws(ArticleError) -> [UInt8] {
    let handle: FileHandle
    switch self {
    case .standardInput: handle = .standardInput
    case .file(let path):
      guard FileManager.default.fileExists(atPath: path) else {
        throw ArticleError(path: path, reason: .missing)
      }
      guard let opened = FileHandle(forReadingAtPath: path) else {
        throw ArticleError(path: path, reason: .unreadable)
      }
      handle = opened
    }
    do {
      // One byte more than allowed is enough to know.
      return try Array(handle.read(upToCount: ArticleReader.sizeLimit + 1) ?? Data())
    } catch {
      throw ArticleError(path: path, reason: .unreadable)
    }
  }

  private static func sources(at path: String) throws(ArticleError) -> [ArticleSource] {
    if path == "-" { return [.standardInput] }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      return isFolder.boolValue ? try files(inFolder: path) : [.file(path)]
    }
    guard path.contains(where: { "*?[".contains($0) }) else {
      throw ArticleError(path: path, reason: .missing)
    }
    let matches = files(matching: path)
    guard !matches.isEmpty else { throw ArticleError(path: path, reason: .patternWithoutFiles) }
    return matches.map { .file($0) }
  }

  private static func files(inFolder folder: String) throws(ArticleError) -> [ArticleSource] {
    guard let paths = FileManager.default.enumerator(atPath: folder) else {
      throw ArticleError(path: folder, reason: .unreadable)
    }
    var files: [String] = []
    for case let path as String in paths {
      let name = path.split(separator: "/").last ?? ""
      let suffix = name.split(separator: ".").last?.lowercased() ?? ""
      guard !path.hasPrefix("."), !path.contains("/."), name.contains("."),
        extensions.contains(suffix)
      else { continue }
      files.append(path)
    }
    guard !files.isEmpty else { throw ArticleError(path: folder, reason: .folderWithoutArticles) }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return files.map { .file(base + $0) }
  }

  private static func files(matching pattern: String) -> [String] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else {
      return []
    }
    let names = (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: name, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

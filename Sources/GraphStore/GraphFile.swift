import Foundation

/// A file that is to be a graph, looked at before SQLite opens it.
///
/// SQLite would create a missing file and repairs nothing; these checks give better sentences.
struct GraphFile {
  /// Where it is.
  let path: String

  /// The bytes that every SQLite file starts with (sqlite.org/fileformat2.html, section 1.3).
  private static let magic = Array("SQLite format 3\0".utf8)

  /// The length of an SQLite file's header.
  private static let headerLength = 100

  /// Finds out whether the file can be a graph.
  ///
  /// - Parameter mode: What it is opened for.
  /// - Throws: ``GraphStoreError`` when it cannot.
  func check(for mode: GraphStore.Mode) throws(GraphStoreError) {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    guard files.fileExists(atPath: path, isDirectory: &isFolder) else {
      guard mode == .create else { throw GraphStoreError(kind: .missing, path: path) }
      let folder = URL(filePath: path).deletingLastPathComponent().path
      guard files.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
        throw GraphStoreError(kind: .noFolder(folder), path: path)
      }
      guard files.isWritableFile(atPath: folder) else {
        throw GraphStoreError(kind: .readOnlyFolder(folder), path: path)
      }
      return
    }
    guard !isFolder.boolValue else { throw GraphStoreError(kind: .folder, path: path) }
    guard files.isReadableFile(atPath: path) else {
      throw GraphStoreError(kind: .unreadable, path: path)
    }
    guard mode == .readOnly || files.isWritableFile(atPath: path) else {
      throw GraphStoreError(kind: .readOnly, path: path)
    }
    try checkHeader(for: mode)
  }

  private func checkHeader(for mode: GraphStore.Mode) throws(GraphStoreError) {
    guard let handle = FileHandle(forReadingAtPath: path),
      let header = try? handle.read(upToCount: Self.headerLength) ?? Data(),
      let size = try? handle.seekToEnd()
    else { throw GraphStoreError(kind: .unreadable, path: path) }
    try? handle.close()
    guard size > 0 else {
      guard mode == .create else { throw GraphStoreError(kind: .empty, path: path) }
      return
    }
    // A journal beside the file means that SQLite still has to put it in order.
    guard !FileManager.default.fileExists(atPath: path + "-journal"),
      !FileManager.default.fileExists(atPath: path + "-wal")
    else { return }
    let bytes = [UInt8](header)
    guard bytes.starts(with: Self.magic) else {
      throw GraphStoreError(
        kind: Self.magic.starts(with: bytes) ? .damaged("it breaks off") : .foreign, path: path)
    }
    guard bytes.count == Self.headerLength else {
      throw GraphStoreError(kind: .damaged("it breaks off"), path: path)
    }
    let pageSize = Self.number(bytes[16...17])
    let pages = Self.number(bytes[28...31])
    let isPageCountValid = bytes[24...27].elementsEqual(bytes[92...95])
    if isPageCountValid, size < UInt64(pages) * UInt64(pageSize == 1 ? 65_536 : pageSize) {
      throw GraphStoreError(kind: .damaged("it breaks off"), path: path)
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }
}

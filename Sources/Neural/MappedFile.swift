import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A file mapped read-only into memory for as long as the object lives.
///
/// `@unchecked Sendable` holds: the pointer never changes after `init`, the pages are mapped without
/// write permission, and nothing but `deinit` unmaps them.
final class MappedFile: @unchecked Sendable {
  /// The file's bytes; valid while the object lives.
  let bytes: UnsafeRawBufferPointer

  /// Maps a file.
  ///
  /// - Parameter url: A file that is not changed while it is mapped.
  /// - Throws: ``WeightFileError`` when the file is missing, is a folder, or may not be read.
  init(_ url: URL) throws(WeightFileError) {
    let path = url.path(percentEncoded: false)
    func failure() -> WeightFileError {
      WeightFileError(path: path, reason: .unreadable(String(cString: strerror(errno))))
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw WeightFileError(path: path, reason: .unreadable("it is not a file"))
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let address = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      address != MAP_FAILED
    else { throw failure() }
    bytes = UnsafeRawBufferPointer(start: address, count: size)
  }

  deinit {
    guard let address = bytes.baseAddress else { return }
    munmap(UnsafeMutableRawPointer(mutating: address), bytes.count)
  }
}

/// A file of weights cannot be used; every case becomes one sentence that says what to do.
public struct WeightFileError: Error, CustomStringConvertible, Equatable, Sendable {
  /// The kinds of trouble.
  public enum Reason: Sendable, Equatable {
    /// There is no such file, or it may not be read.
    case unreadable(String)
    /// The file does not begin as a safetensors file does.
    case notSafetensors(String)
    /// The file ends before its content does.
    case truncated(expected: Int, found: Int)
    /// A tensor's entry contradicts itself.
    case damaged(tensor: String, String)
    /// A tensor that the network needs is not in the file.
    case missing(tensor: String)
    /// A tensor has another shape than the network needs.
    case shape(tensor: String, expected: [Int], found: [Int])
    /// A tensor has an element type that cannot be used for it.
    case type(tensor: String, found: String)
    /// The file is sound but holds another kind of model, or another version.
    case unsupported(String)
  }

  /// The file's path.
  public let path: String

  /// What is wrong.
  public let reason: Reason

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - reason: What is wrong.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  /// One sentence: which file, what is wrong, what to do.
  public var description: String {
    switch reason {
    case .unreadable(let cause):
      "cannot read the model file \(path): \(cause)"
    case .notSafetensors(let cause):
      "\(path) is not a model file (\(cause)): give a safetensors file that the project's training exported"
    case .truncated(let expected, let found):
      "the model file \(path) is cut off (\(found) of \(expected) bytes): copy it again"
    case .damaged(let tensor, let cause):
      "the model file \(path) is damaged at tensor \(tensor) (\(cause)): copy it again"
    case .missing(let tensor):
      "the model file \(path) lacks tensor \(tensor): it belongs to another network or version"
    case .shape(let tensor, let expected, let found):
      "the model file \(path) has tensor \(tensor) of shape \(found) where \(expected) is needed: it belongs to another network or version"
    case .type(let tensor, let found):
      "the model file \(path) has tensor \(tensor) of type \(found), which cannot be used there: export it again"
    case .unsupported(let cause):
      "the model file \(path) cannot be used: \(cause)"
    }
  }
}

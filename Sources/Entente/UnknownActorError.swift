/// An actor that vanished while it was being looked at.
struct UnknownActorError: Error, CustomStringConvertible {
  /// The name that was asked for.
  var name: String

  /// One sentence that says so.
  var description: String { "There is no actor '\(name)' in the graph any more." }
}

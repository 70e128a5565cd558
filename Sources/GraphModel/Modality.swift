/// In which way a claim holds, in the words of whoever makes it.
public enum Modality: String, Sendable, Codable, CaseIterable {
  /// It happened, happens or is so.
  case actual
  /// It is to happen: *will*, *plans to*, *vows to*, *threatens to*.
  case future
  /// It may be so: *may*, *could*, *reportedly*, *is accused of*.
  case possible
  /// Someone wants it: *urged to*, *must*, *called for*.
  case requested
  /// It holds if something else does: *if*, *unless*, *in case*.
  case conditional
}

/// A condition of a question that can be dropped.
public enum PathConstraint: String, Sendable, Hashable, CaseIterable {
  /// The largest number of hops.
  case hops
  /// Which polarities count.
  case polarity
  /// Actors that must not be touched.
  case avoided
  /// The first and the last day.
  case dates
  /// Which labels may be used.
  case relations
  /// Which kinds of actors may stand in between.
  case kinds
  /// Which modalities count.
  case modality
  /// Whose claims count.
  case speakers
  /// How sure claims must be.
  case confidence
  /// That no hop is earlier than the one before it.
  case timeOrder
  /// That relations lead from source to target only.
  case direction
}

public import GraphModel

/// Which claims count.
public struct EvidenceFilter: Sendable, Hashable {
  /// Only claims about this day or later; claims without any date are left out then.
  public var since: CalendarDate?

  /// Only claims about this day or earlier; claims without any date are left out then.
  public var until: CalendarDate?

  /// Which polarities count; nothing for both.
  public var polarities: Set<Polarity>?

  /// Which modalities count; nothing for all.
  public var modalities: Set<Modality>?

  /// Only what these actors say; nothing for everything.
  public var speakers: Set<Int64>?

  /// Only claims at least this sure.
  public var minimumConfidence: Double

  /// Creates a filter; without arguments every claim counts.
  ///
  /// - Parameters:
  ///   - since: The first day.
  ///   - until: The last day.
  ///   - polarities: Which polarities count.
  ///   - modalities: Which modalities count.
  ///   - speakers: Whose claims count.
  ///   - minimumConfidence: The smallest confidence.
  public init(
    since: CalendarDate? = nil, until: CalendarDate? = nil, polarities: Set<Polarity>? = nil,
    modalities: Set<Modality>? = nil, speakers: Set<Int64>? = nil, minimumConfidence: Double = 0
  ) {
    self.since = since
    self.until = until
    self.polarities = polarities
    self.modalities = modalities
    self.speakers = speakers
    self.minimumConfidence = minimumConfidence
  }

  /// Whether a claim counts.
  ///
  /// A claim is dated by when it happened, or else by the day of publication. When that is a month
  /// or a year, one of its days in the time asked for is enough.
  ///
  /// - Parameter evidence: A claim.
  /// - Returns: Whether it counts.
  public func admits(_ evidence: Evidence) -> Bool {
    let statement = evidence.statement
    if let polarities, !polarities.contains(statement.polarity) { return false }
    if let modalities, !modalities.contains(statement.modality) { return false }
    if statement.confidence < minimumConfidence { return false }
    if let speakers, !(evidence.speaker.map(speakers.contains) ?? false) { return false }
    guard since != nil || until != nil else { return true }
    guard let span = evidence.bestDate.map(DateSpan.init) else { return false }
    if let since, span.last < DateSpan(since).first { return false }
    if let until, span.first > DateSpan(until).last { return false }
    return true
  }
}

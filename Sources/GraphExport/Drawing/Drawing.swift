public import GraphModel

/// What a picture of a graph is to show.
public struct Drawing: Sendable {
  /// A headline; nothing for one that names the best connected actors, an empty text for none.
  public var title: String?

  /// A line below the headline, for example what was asked for; nothing for none.
  public var subtitle: String?

  /// How actors are placed.
  public var layout: DrawingLayout

  /// The most actors to draw: the best connected ones; nothing for all.
  ///
  /// Highlighted actors are always drawn. What is left out is said in the picture.
  public var actorLimit: Int?

  /// How many actors the whole graph has, when the one to be drawn is already a part of it.
  public var totalActors: Int?

  /// The numbers of actors to stand out: the ends of a path, those asked for.
  public var highlightedActors: Set<Int64>

  /// The numbers of relations to stand out; when there are any, the others step back.
  public var highlightedRelations: Set<Int64>

  /// Whether shapes and colours are explained at the bottom.
  public var showsLegend: Bool

  /// What is known of a relation's label; decides its colour.
  public var look: @Sendable (Relation) -> RelationLook

  /// Describes a picture.
  ///
  /// - Parameters:
  ///   - title: A headline; empty for none.
  ///   - subtitle: A line below the headline.
  ///   - layout: How actors are placed.
  ///   - actorLimit: The most actors to draw.
  ///   - totalActors: How many actors the whole graph has.
  ///   - highlightedActors: The actors to stand out.
  ///   - highlightedRelations: The relations to stand out.
  ///   - showsLegend: Whether shapes and colours are explained.
  ///   - look: What is known of a relation's label; its CAMEO code decides unless given.
  public init(
    title: String? = nil, subtitle: String? = nil, layout: DrawingLayout = .automatic,
    actorLimit: Int? = 40, totalActors: Int? = nil, highlightedActors: Set<Int64> = [],
    highlightedRelations: Set<Int64> = [], showsLegend: Bool = true,
    look: @escaping @Sendable (Relation) -> RelationLook = { RelationLook(cameoOf: $0) }
  ) {
    self.title = title
    self.subtitle = subtitle
    self.layout = layout
    self.actorLimit = actorLimit
    self.totalActors = totalActors
    self.highlightedActors = highlightedActors
    self.highlightedRelations = highlightedRelations
    self.showsLegend = showsLegend
    self.look = look
  }
}

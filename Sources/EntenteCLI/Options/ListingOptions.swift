import ArgumentParser
import Entente

/// What commands that list a part of a graph have in common: the graph, the part, and the form.
struct ListingOptions: ParsableArguments {
  @OptionGroup var graph: GraphOption
  @OptionGroup var filter: FilterOptions
  @OptionGroup var table: TableOption

  /// The part of the graph that is asked for.
  ///
  /// - Returns: The part.
  /// - Throws: An error when there is no graph, or one that suggests names for an unknown actor.
  func part() throws -> Graph { try filter.part(of: graph.open()) }
}

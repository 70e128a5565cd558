public import GraphExport

/// How a picture of a graph looks.
public struct PictureSettings: Sendable {
  /// The kind of file.
  public var format: DrawingFormat

  /// How actors are placed.
  public var layout: DrawingLayout

  /// A headline; nothing for none.
  public var title: String?

  /// The most actors to draw: the best connected ones.
  public var limit: Int

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - format: The kind of file.
  ///   - layout: How actors are placed.
  ///   - title: A headline.
  ///   - limit: The most actors to draw.
  public init(
    format: DrawingFormat = .svg, layout: DrawingLayout = .automatic, title: String? = nil,
    limit: Int = 40
  ) {
    self.format = format
    self.layout = layout
    self.title = title
    self.limit = limit
  }
}

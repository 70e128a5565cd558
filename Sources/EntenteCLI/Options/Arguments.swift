public import ArgumentParser
public import GraphExport
public import GraphModel

// What the values of options look like on the command line.

extension ActorKind: ExpressibleByArgument {}
extension Polarity: ExpressibleByArgument {}
extension Modality: ExpressibleByArgument {}
extension DrawingLayout: ExpressibleByArgument {}
extension GraphFormat: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
  /// Reads `2021-09-30`, `2021-09` or `2021`.
  public init?(argument: String) { self.init(argument) }

}

import ArgumentParser

/// The form that a table is written in.
struct TableOption: ParsableArguments {
  @Option(help: "The form of the output: table, json or csv.")
  var format = TableFormat.table
}

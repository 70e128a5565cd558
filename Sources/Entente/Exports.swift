// What a user of the library needs to name comes with `import Entente`.
@_exported public import GraphExport
@_exported public import GraphModel
@_exported public import GraphQuery
@_exported public import GraphStore
@_exported public import Ingestion
@_exported public import Resolution
@_exported public import Resources

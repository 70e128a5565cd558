// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "entente",
  products: [
    .library(name: "Entente", targets: ["Entente"]),
    .executable(name: "entente", targets: ["entente"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    // Debian's libraries.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

    // From bytes to claims; each stage takes a value and returns a value.
    .target(
      name: "Resources", exclude: ["Scripts"], resources: [.copy("Tables"), .copy("Model")]),
    .target(name: "GraphModel"),
    .target(name: "Ingestion", dependencies: ["GraphModel", "Resources", "CLibXML2"]),
    .target(name: "Neural", dependencies: ["COpenBLAS"]),
    .target(name: "Language", dependencies: ["Neural", "Resources"]),
    .target(name: "Extraction", dependencies: ["GraphModel", "Language", "Resources"]),
    .target(
      name: "Resolution", dependencies: ["GraphModel", "Language", "Extraction", "Resources"]),

    // The graph: kept, asked, shown.
    .target(
      name: "GraphStore",
      dependencies: ["GraphModel", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "GraphQuery", dependencies: ["GraphModel"]),
    .target(name: "GraphExport", dependencies: ["GraphModel", "CGraphviz"]),

    // The façade, the only library product, and the command line.
    .target(
      name: "Entente",
      dependencies: [
        "GraphModel", "Ingestion", "Language", "Extraction", "Resolution", "GraphStore",
        "GraphQuery", "GraphExport", "Resources",
      ]),
    .executableTarget(
      name: "entente",
      dependencies: [
        "Entente", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/EntenteCLI"),

    // Measurements that belong to no product.
    .executableTarget(
      name: "evaluate-treebank", dependencies: ["Language", "Resources"],
      path: "Benchmarks/evaluate-treebank"),
    .executableTarget(
      name: "evaluate-pronouns", dependencies: ["Language", "Resources"],
      path: "Benchmarks/evaluate-pronouns"),
    .executableTarget(
      name: "parity", dependencies: ["Language", "Neural"], path: "Benchmarks/parity"),
    .executableTarget(
      name: "store-scaling",
      dependencies: ["Extraction", "GraphModel", "GraphQuery", "GraphStore", "Resolution"],
      path: "Benchmarks/store-scaling"),

    .executableTarget(
      name: "evaluate-specifications", dependencies: ["Specifications"],
      path: "Benchmarks/evaluate-specifications"),

    // Fit small tables to the language model.
    .executableTarget(
      name: "fit-sentence-ends", dependencies: ["Language", "Resources"],
      path: "Training/fit-sentence-ends"),
    .executableTarget(
      name: "pronoun-examples", dependencies: ["Language"], path: "Training/pronoun-examples"),

    // Documentation made from tables.
    .executableTarget(
      name: "relations-page", dependencies: ["Extraction", "GraphModel"],
      path: "Documentation/RelationsPage"),

    // Small programs that use the library.
    .executableTarget(
      name: "who-accuses-whom", dependencies: ["Entente"], path: "Examples/who-accuses-whom"),

    // Tests mirror the sources.
    .target(
      name: "TestSupport", dependencies: ["GraphModel", "Language"], path: "Tests/TestSupport"),
    .target(
      name: "Specifications",
      dependencies: ["GraphModel", "Language", "Extraction", "Resolution", "Resources"],
      path: "Tests/Specifications"),
    .testTarget(name: "GraphModelTests", dependencies: ["GraphModel", "TestSupport"]),
    .testTarget(name: "ResourcesTests", dependencies: ["Resources", "TestSupport"]),
    .testTarget(name: "IngestionTests", dependencies: ["Ingestion", "GraphModel", "TestSupport"]),
    .testTarget(name: "NeuralTests", dependencies: ["Neural", "TestSupport"]),
    .testTarget(
      name: "LanguageTests",
      dependencies: ["Language", "Neural", "Resources", "TestSupport"],
      exclude: ["CoNLLU/Goldens"]),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "GraphModel", "Language", "Resources", "TestSupport"]),
    .testTarget(
      name: "ResolutionTests",
      dependencies: [
        "Resolution", "GraphModel", "Language", "Extraction", "Resources", "TestSupport",
      ], exclude: ["Fixtures"]),
    .testTarget(
      name: "GraphStoreTests",
      dependencies: [
        "GraphStore", "GraphModel", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "GraphQueryTests",
      dependencies: ["GraphQuery", "GraphModel", "TestSupport"]),
    .testTarget(
      name: "GraphExportTests",
      dependencies: ["GraphExport", "GraphModel", "TestSupport"], exclude: ["Goldens"]),
    .testTarget(
      name: "EntenteTests",
      dependencies: ["Entente", "GraphModel", "Specifications", "TestSupport", "who-accuses-whom"],
      exclude: ["Specifications"]),
    .testTarget(
      name: "EntenteCLITests",
      dependencies: [
        "entente", "Entente", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Goldens"]),
  ],
  swiftLanguageModes: [.v6]
)

// One place for the compiler settings of every Swift target.
for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .enableUpcomingFeature("InferIsolatedConformances"),
      .treatAllWarnings(as: .error),
    ]
}

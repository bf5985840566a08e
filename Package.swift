// swift-tools-version: 6.2
import PackageDescription

/// Settings of every module of ours: Swift 6 mode with the stricter upcoming features, and no warnings left standing.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// Modules that are also compiled to WebAssembly with Embedded Swift: no Foundation, no libm, no existentials.
let portable = strict + [.treatWarning("EmbeddedRestrictions", as: .error)]

let package = Package(
  name: "unroll",
  products: [.executable(name: "unroll", targets: ["unroll"])],
  dependencies: [
    // `exact:` because Package.resolved is not committed.
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),

    .target(name: "Numerics", swiftSettings: portable),
    .target(name: "Plots", dependencies: ["Numerics"], swiftSettings: portable),
    .target(name: "Claims", dependencies: ["Numerics", "Plots"], swiftSettings: portable),
    .target(name: "Experiments", dependencies: ["Numerics", "Plots"], swiftSettings: portable),
    .target(
      name: "Explorer", dependencies: ["Claims", "Experiments", "Plots"], exclude: ["WebAssembly"],
      swiftSettings: portable),

    // The portable modules once more, as WebAssembly, in the program.
    .executableTarget(name: "ExplorerBuilder", swiftSettings: strict),
    .plugin(
      name: "ExplorerPlugin", capability: .buildTool(), dependencies: ["ExplorerBuilder"],
      path: "Sources/ExplorerPlugin"),
    .target(name: "ExplorerModule", swiftSettings: strict, plugins: ["ExplorerPlugin"]),

    // The templates and other files that the program carries.
    .executableTarget(name: "FileEmbedder", swiftSettings: strict),
    .plugin(
      name: "FileEmbedderPlugin", capability: .buildTool(), dependencies: ["FileEmbedder"],
      path: "Sources/FileEmbedderPlugin"),
    .target(
      name: "BuiltInFiles", exclude: ["Preview", "Starter"], swiftSettings: strict, plugins: ["FileEmbedderPlugin"]),

    .target(name: "Diagnostics", swiftSettings: strict),
    .target(
      name: "Lessons",
      dependencies: ["CMark", "Diagnostics", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Site",
      dependencies: [
        "Numerics", "Plots", "Claims", "Experiments", "Explorer", "ExplorerModule", "BuiltInFiles", "Diagnostics",
        "Lessons",
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: strict),
    .target(name: "Preview", dependencies: ["BuiltInFiles", "Diagnostics", "Site"], swiftSettings: strict),
    .executableTarget(
      name: "unroll",
      dependencies: [
        "Plots", "Experiments", "Diagnostics", "Lessons", "Preview", "Site",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "benchmarks",
      dependencies: ["Experiments", "Explorer", "ExplorerModule", "Numerics", "Plots", "Site"], path: "Benchmarks",
      exclude: ["peers.py", "peers.txt", "redraw.py", "preview.py", "loading.py", "plot_peer.py", "webassembly.py"],
      swiftSettings: strict),

    .testTarget(
      name: "NumericsTests", dependencies: ["Numerics"], exclude: ["Reference"], swiftSettings: strict),
    .testTarget(name: "PlotsTests", dependencies: ["Plots"], swiftSettings: strict),
    .testTarget(name: "ClaimsTests", dependencies: ["Claims", "Numerics"], swiftSettings: strict),
    .testTarget(
      name: "ExperimentsTests", dependencies: ["Experiments", "Plots"], exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "SiteTests",
      dependencies: ["Site", "Diagnostics", "Experiments", "Plots", .product(name: "Yams", package: "Yams")],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ParityTests",
      dependencies: ["Claims", "Experiments", "Explorer", "ExplorerModule", "Numerics", "Plots"],
      exclude: ["WebAssembly"],
      swiftSettings: strict),
    .testTarget(name: "CommandTests", dependencies: ["unroll"], swiftSettings: strict),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "Site"], swiftSettings: strict),
    .testTarget(
      name: "LessonsTests", dependencies: ["Lessons", "Diagnostics"], exclude: ["Fixtures"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

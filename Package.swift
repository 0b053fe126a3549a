// swift-tools-version: 6.2

import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "breakout",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "breakout", targets: ["breakout"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
  ],
  targets: [
    // Pure values. The core imports nothing.
    .target(name: "BreakoutCore", swiftSettings: settings),
    .target(
      name: "BreakoutReport",
      dependencies: ["BreakoutCore", .product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: settings
    ),
    .target(
      name: "BreakoutSearch",
      dependencies: ["BreakoutCore", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings
    ),

    .target(
      name: "BreakoutExport",
      dependencies: [
        "BreakoutCore", "BreakoutReport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .target(name: "BreakoutImport", dependencies: ["BreakoutCore"], swiftSettings: settings),

    // The imperative shell.
    .target(
      name: "BreakoutLog",
      dependencies: ["BreakoutCore", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: settings
    ),
    .target(
      name: "BreakoutREPL",
      dependencies: ["BreakoutCore", "BreakoutLog", "BreakoutReport"],
      swiftSettings: settings
    ),
    .target(
      name: "BreakoutReplay",
      dependencies: ["BreakoutCore", "BreakoutLog", "BreakoutREPL", "BreakoutReport"],
      swiftSettings: settings
    ),
    .systemLibrary(
      name: "CReadline",
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]
    ),
    .target(
      name: "BreakoutReadline",
      dependencies: ["BreakoutREPL", "CReadline"],
      swiftSettings: settings
    ),

    // Composition root.
    .executableTarget(
      name: "breakout",
      dependencies: [
        "BreakoutCore", "BreakoutExport", "BreakoutImport", "BreakoutLog", "BreakoutREPL",
        "BreakoutReadline", "BreakoutReplay", "BreakoutReport", "BreakoutSearch",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "SwiftCSV",
      ],
      swiftSettings: settings
    ),

    // Tests.
    .target(name: "CPty"),
    .executableTarget(
      name: "ReadlineProbe",
      dependencies: ["BreakoutREPL", "BreakoutReadline"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "SimilarityQuality",
      dependencies: ["BreakoutSearch", "SwiftCSV"],
      path: "Tests/Quality",
      exclude: ["workshop-pairs.tsv", "example-pairs.tsv"],
      swiftSettings: settings
    ),
    .executableTarget(
      name: "SteppingSpeed",
      dependencies: ["BreakoutCore", "BreakoutLog", "BreakoutReplay", "BreakoutREPL"],
      path: "Tests/Stepping",
      swiftSettings: settings
    ),
    .target(
      name: "BreakoutTestSupport",
      dependencies: ["BreakoutCore", "BreakoutLog", "BreakoutREPL", "CPty"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutCoreTests",
      dependencies: ["BreakoutCore", "BreakoutTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutImportTests",
      dependencies: ["BreakoutCore", "BreakoutImport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutLogTests",
      dependencies: ["BreakoutCore", "BreakoutLog", "BreakoutTestSupport"],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutReportTests",
      dependencies: ["BreakoutCore", "BreakoutReport", "BreakoutTestSupport"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutSearchTests",
      dependencies: ["BreakoutCore", "BreakoutSearch"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutExportTests",
      dependencies: [
        "BreakoutCore", "BreakoutExport", "BreakoutTestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutREPLTests",
      dependencies: [
        "BreakoutCore", "BreakoutLog", "BreakoutREPL", "BreakoutReport", "BreakoutTestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutReplayTests",
      dependencies: [
        "BreakoutCore", "BreakoutLog", "BreakoutREPL", "BreakoutReplay", "BreakoutReport",
        "BreakoutTestSupport",
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "BreakoutTests",
      dependencies: [
        "BreakoutCore", "BreakoutLog", "BreakoutREPL", "BreakoutReadline", "BreakoutTestSupport",
        "ReadlineProbe", "breakout",
      ],
      swiftSettings: settings
    ),
  ]
)

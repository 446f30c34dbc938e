// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same language rules; a warning in our own code stops the build.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The library of the toolchain's fuzzer, set by `Tests/Fuzz/fuzz`: the rooms then tell it which branches it reaches.
let fuzzer = Context.environment["LONGVIEW_FUZZ"]
let roomSettings = fuzzer == nil ? settings : settings + [.unsafeFlags(["-sanitize=fuzzer"])]

/// A room of the house: a library target with the rooms it may use. `ArchitectureTests` reads the imports.
func room(_ name: String, uses rooms: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: rooms, swiftSettings: roomSettings)
}

/// The tests of a room.
///
/// - Parameter snapshots: the folder of what is on record, which tests read by its path.
func tests(of name: String, uses rooms: [Target.Dependency] = [], snapshots: String? = nil) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + rooms,
    exclude: snapshots.map { [$0] } ?? [], swiftSettings: settings)
}

let package = Package(
  name: "longview",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "longview", targets: ["longview"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The core: nothing beyond the toolchain.
    room("Diagnostics"),
    room("Quantities"),
    room("RuleLanguage", uses: ["Diagnostics", "Quantities"]),
    // The inner loop, in C: one source for every width of vector, and the same bits from all of them.
    .target(name: "Kernel"),
    room("Projection", uses: ["Kernel", "Quantities"]),
    room("Appraisal", uses: ["Quantities"]),

    // The story, its pages and its archive.
    room("Studies", uses: ["Appraisal", "Diagnostics", "Projection", "Quantities", "RuleLanguage"]),
    // Workbooks, by libraries of the system: `.setup` installs them.
    .systemLibrary(name: "CMinizip", pkgConfig: "minizip", providers: [.apt(["libminizip-dev"]), .brew(["minizip"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    room("Workbooks", uses: ["CMinizip", "CXlsxWriter", "Quantities"]),
    room("Reports", uses: ["Appraisal", "Diagnostics", "Projection", "Quantities", "Studies", "Workbooks"]),
    room("RunStore", uses: ["Diagnostics", "Projection", "Quantities", "Studies"]),

    // The browser and the terminal.
    room(
      "Workbench",
      uses: [
        "Diagnostics", "Reports", "Studies", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),

    .executableTarget(
      name: "longview",
      dependencies: [
        "Diagnostics", "Quantities", "Reports", "RunStore", "Studies", "Workbench", "Workbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // What no kernel can be faster than, measured beside it.
    .target(name: "Limits", dependencies: ["Kernel"], path: "Benchmarks/Limits"),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Diagnostics", "Kernel", "Limits", "Projection", "Quantities", "Reports", "RuleLanguage", "Studies",
        "TestSupport",
      ],
      path: "Benchmarks", exclude: ["Limits", "peers"],
      swiftSettings: settings),

    .target(name: "TestSupport", dependencies: ["Projection"], path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Diagnostics"),
    tests(of: "Quantities"),
    tests(of: "RuleLanguage", uses: ["Diagnostics", "Quantities"]),
    tests(of: "Projection", uses: ["Quantities"]),
    tests(of: "Appraisal", uses: ["Quantities"]),
    tests(
      of: "Studies", uses: ["Diagnostics", "Projection", "Quantities", "RuleLanguage", "Appraisal"],
      snapshots: "Explain/Snapshots"),
    tests(
      of: "Reports", uses: ["Studies", "Projection", "Appraisal", "Quantities", "Diagnostics", "Workbooks"],
      snapshots: "Snapshots"),
    tests(of: "Workbooks", uses: ["Quantities"], snapshots: "Fixtures"),
    tests(of: "RunStore", uses: ["Studies"]),
    .testTarget(
      name: "ConformanceTests", dependencies: ["Diagnostics", "RuleLanguage", "Studies"], exclude: ["Base", "Cases"],
      swiftSettings: settings),
    tests(of: "Workbench"),
    .testTarget(name: "ArchitectureTests", swiftSettings: settings),
    .testTarget(
      name: "CommandTests",
      dependencies: ["longview"],
      swiftSettings: settings),
  ]
)

if let fuzzer {
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: ["Diagnostics", "RuleLanguage"], path: "Tests/Fuzz", exclude: ["Corpus", "fuzz"],
      swiftSettings: settings, linkerSettings: [.unsafeFlags([fuzzer, "-lstdc++", "-lm"])]))
}

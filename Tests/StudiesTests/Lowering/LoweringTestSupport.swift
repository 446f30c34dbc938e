import TestSupport
import Diagnostics
import Projection
import RuleLanguage
import Testing

@testable import Studies

/// A world in memory where nothing happens unless a rule makes it: 60 people at home and 40 in a residential home.
enum StillWorld {
  static let scenario = """
    scenario "Still"
      years 2026-27 to 2029-30
      step quarter
      weeks a year 52
      ages 18 to 20 and over
      use "test.rules"
    group area North, South
    need moderate, severe
    people from "people.csv"
    pathway accommodation
      settings family home, own home, residential home
      starts in family home
    setting residential home
      places 50
      cost £1,000 a week for each person
    """

  /// Every combination of area, age and need has the same 12 parts of both settings.
  static let people =
    "area,age,need,accommodation,people\n"
    + ["North", "South"].flatMap { area in
      ["18", "19", "20+"].flatMap { age in
        ["moderate", "severe"].flatMap { need in
          [("family home", 5.0), ("own home", 0), ("residential home", 40.0 / 12)].map {
            "\(area),\(age),\(need),\($0.0),\($0.1)\n"
          }
        }
      }
    }.joined()

  /// The world with rules, and with more lines and tables in its scenario: at its end, and among what it says first.
  static func study(
    _ rules: String, scenario more: String = "", head: String = "", step: String = "quarter",
    tables: [String: String] = [:]
  ) throws -> Study {
    do {
      return try Study(
        readingScenario: "main.scenario", files: files(rules, scenario: more, head: head, step: step, tables: tables))
    } catch {
      Issue.record("\(Renderer().render(error))")
      throw error
    }
  }

  /// The files of the world, whose scenario is `main.scenario`.
  static func files(
    _ rules: String, scenario more: String = "", head: String = "", step: String = "quarter",
    tables: [String: String] = [:]
  ) -> Files {
    let scenario = scenario.replacing("  use", with: head + "\n  use", maxReplacements: 1)
      .replacing("step quarter", with: "step \(step)")
    let texts = ["main.scenario": scenario + "\n" + more, "test.rules": rules, "people.csv": people]
      .merging(tables) { $1 }
    return Files { path in
      texts[path].map { .success(Array($0.utf8)) } ?? .failure(.missingFile(path, near: nil))
    }
  }

  /// A hypothesis of so many lines, with something expected of it.
  static func hypothesis(_ title: String, _ lines: String...) -> String {
    let expected = "expect people in residential home to be at most 100 people by 2029-30"
    return (["hypothesis \"\(title)\""] + lines.map { "  " + $0 } + ["  " + expected, ""]).joined(separator: "\n")
  }

  /// What the rules become, all of them in one option beside do nothing.
  static func plan(_ rules: String, scenario more: String = "", tables: [String: String] = [:]) throws -> Plan {
    let study = try study(rules, scenario: more, tables: tables)
    var lowering = Lowering(study, options: [[], Set(study.rulebook.hypotheses.indices)])
    return lowering.plan()
  }
}

extension Samples {
  /// Every figure of an option, by draw.
  func figures(ofOption option: Int) -> [Double] {
    series.flatMap { series in
      (0..<timeline.years).flatMap { draws(of: series, year: $0, option: option) }
    }
      + gauges.indices.flatMap { gauge in
        (0..<timeline.steps).flatMap { draws(ofGauge: gauge, step: $0, option: option) }
      }
  }
}

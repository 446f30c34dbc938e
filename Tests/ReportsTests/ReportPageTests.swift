import Foundation
import Testing

@testable import Projection
@testable import Reports
@testable import Studies

@Suite("The page")
struct ReportPageTests {
  private static let pages = Dictionary(
    uniqueKeysWithValues: Variant.allCases.map { ($0, ReportPage($0.study).text) })

  private func page(_ variant: Variant) throws -> String { try #require(Self.pages[variant]) }

  @Test("is well-formed", arguments: Variant.allCases)
  func wellFormed(variant: Variant) throws {
    #expect(MarkupReader(try page(variant)).failure == nil)
    // Markup that was put into plain words would stand on the page as such.
    #expect(try !page(variant).contains("HTML(source"))
  }

  @Test("fetches nothing, and asks for nothing", arguments: Variant.allCases)
  func selfContained(variant: Variant) throws {
    let reader = MarkupReader(try page(variant))
    let names = Set(reader.elements.map(\.name))
    #expect(names.isDisjoint(with: ["link", "img", "image", "iframe", "object", "embed", "use", "form"]))
    for element in reader.elements {
      #expect(element.attributes["src"] == nil && element.attributes["style"] == nil)
      #expect(element.attributes["href"]?.hasPrefix("#") != false)
      #expect(!element.attributes.keys.contains { $0.hasPrefix("on") })
    }
    #expect(try !page(variant).contains("url(") && !page(variant).contains("@import"))
  }

  @Test("every name refers to one element, and every reference to a name", arguments: Variant.allCases)
  func references(variant: Variant) throws {
    let reader = MarkupReader(try page(variant))
    let ids = reader.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for element in reader.elements {
      let labels = element.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      let link = element.attributes["href"].map { [String($0.dropFirst())] } ?? []
      #expect(Set(labels + link).isSubset(of: ids))
    }
  }

  @Test("every chart is followed by a table of its figures before the next chart", arguments: Variant.allCases)
  func chartsHaveTables(variant: Variant) throws {
    let order = MarkupReader(try page(variant)).elements.map(\.name).filter { $0 == "figure" || $0 == "table" }
    for (index, name) in order.enumerated() where name == "figure" {
      #expect(order.indices.contains(index + 1) && order[index + 1] == "table")
    }
    #expect(order.contains("figure"))
  }

  @Test(
    "tables have captions and headed rows and columns; charts have titles and descriptions", arguments: Variant.allCases
  )
  func readAloud(variant: Variant) throws {
    let reader = MarkupReader(try page(variant))
    #expect(reader.all("table").count == reader.all("caption").count)
    #expect(reader.all("th").allSatisfy { ["col", "row", "rowgroup"].contains($0.attributes["scope"]) })
    let charts = reader.all("svg").filter { $0.attributes["role"] == "img" }
    #expect(charts.count == reader.all("desc").count)
    #expect(charts.count == reader.all("title").count { $0.inside.contains("svg") })
    #expect(reader.all("svg").allSatisfy { $0.attributes["role"] == "img" || $0.attributes["aria-hidden"] == "true" })
  }

  @Test("headings descend a level at a time", arguments: Variant.allCases)
  func headings(variant: Variant) throws {
    let levels = MarkupReader(try page(variant)).elements.compactMap { element in
      ["h1": 1, "h2": 2, "h3": 3, "h4": 4][element.name]
    }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
  }

  @Test("hostile names are shown as words and nothing else")
  func hostileNames() throws {
    let reader = MarkupReader(try page(.hostileNames))
    #expect(reader.words.contains("\"><script>alert('x')</script>&amp;<!--]]>"))
    #expect(reader.words.contains("🏡 שלום"))
    let usual = MarkupReader(try page(.usual))
    #expect(Set(reader.elements.map(\.name)) == Set(usual.elements.map(\.name)))
    #expect(try !page(.hostileNames).unicodeScalars.contains { ["\u{202E}", "\u{0}", "\u{1B}"].contains($0) })
  }

  @Test("no figure of a page is a mark of arithmetic gone wrong", arguments: Variant.allCases)
  func noNonsense(variant: Variant) throws {
    let page = try page(variant)
    for mark in ["nan", "inf", "Optional("] {
      #expect(
        page.range(of: "[>\" ,]\(NSRegularExpression.escapedPattern(for: mark))[<\" ,)]", options: .regularExpression)
          == nil)
    }
  }

  @Test("a run without draws says so and shows no ranges")
  func withoutDraws() throws {
    let page = try page(.withoutDraws)
    #expect(page.contains("Nothing was drawn."))
    #expect(!page.contains("class=\"ninety\"") && !page.contains("nine runs in ten lie here"))
    #expect(try !self.page(.usual).contains("Nothing was drawn."))
  }

  @Test("where nothing is uncertain, the main points and the verdicts say so, and there are no bands")
  func nothingUncertain() throws {
    let page = try page(.nothingUncertain)
    #expect(page.components(separatedBy: Wording.english.text(.runsAlike)).count == 3)
    #expect(
      !page.contains("class=\"ninety\"") && !page.contains("nine runs in ten") && !page.contains("asked 80%"))
    #expect(try !self.page(.usual).contains("alike"))
  }

  @Test("a hypothesis says whom it is about, and a level what it would be if nothing is done")
  func whomAndBesides() throws {
    let words = MarkupReader(try page(.usual)).words
    #expect(words.contains("For people aged 18 to 64:"))
    #expect(words.contains("Source: Guide to Strategic Commissioning, section 2.6"))
    #expect(words.matches(of: /Measured: [^.]+\. If nothing is done: [\d.]+ people/).count == 2)
  }

  @Test("what a number rests on is counted and marked")
  func standings() throws {
    let page = try page(.usual)
    #expect(
      page.contains(
        "Of 4 numbers, 1 has a source; 1 has one that is partly an assumption; 1 is an assumption of those who wrote it; "
          + "1 has no source given."))
    #expect(page.components(separatedBy: "<mark>").count == 4)
    #expect(page.contains("No cost is given for <bdi>nothing arranged</bdi>: it counts as £0."))
  }

  @Test(
    "the option in which most people wait comes first in the main points and stays open, however late it is declared")
  func worstFirst() throws {
    var study = Variant.manyOptions.study
    let worst = 27
    study.samples.add(5_000, to: .waiting, setting: 2, year: 1, option: worst)
    study.options[worst] = .init(name: "The worst", kind: .declared, hypotheses: [])
    let page = ReportPage(study).text
    #expect(page.contains("the worst first: in “<bdi>The worst</bdi>”, <strong>5,0"))
    #expect(page.contains("; in 25 more options shorter lists or none."))
    #expect(page.components(separatedBy: "<summary><bdi>The worst</bdi>").count == 2, "folded in daytime alone")
    #expect(page.components(separatedBy: "<details class=\"option\">").count == 1 + 30 - 5 - 1 + 30 - 5)
  }

  @Test("where no option is declared, the hypotheses alone are charted")
  func aloneCharted() throws {
    #expect(MarkupReader(try page(.aloneOnly)).words.contains("“\(Demo.directPayments)” alone: people in each setting"))
    #expect(try !page(.usual).contains("alone</strong>: people in each setting"))
  }

  @Test("many options come in figures of at most six charts, and none is left out")
  func manyOptions() throws {
    let reader = MarkupReader(try page(.manyOptions))
    var charts: [Int] = []
    for element in reader.elements {
      if element.name == "figure" { charts.append(0) }
      if element.name == "svg", element.inside.contains("figure") { charts[charts.count - 1] += 1 }
    }
    #expect(charts.allSatisfy { (1...6).contains($0) })
    let options = 31
    let costs = 3, limited = 2, settings = 7
    // The mix of two pathways and its slopes, with and without an option, and a group of two values.
    let mixes = 2 * 4, values = 2
    #expect(charts.reduce(0, +) == options * (costs + limited + settings) + mixes + values)
  }

  @Test("answers are told apart by words and shapes, not by colour alone")
  func answersInWords() throws {
    let badges = MarkupReader(ReportPage(Demo().study()).text)
    #expect(badges.words.contains("not supported") && badges.words.contains("cannot tell"))
    let shapes = Set(badges.elements.filter { $0.inside.contains("span") && $0.inside.last == "svg" }.map(\.name))
    #expect(shapes.isSuperset(of: ["circle", "rect", "path"]))
  }
}

@Suite("Colours")
struct StylesheetTests {
  /// The colours by name, by light first, then by night.
  private static let themes: [[String: Double]] = {
    let rules = Stylesheet.rules.source
    return rules.components(separatedBy: ":root{").dropFirst().map { block in
      var colours: [String: Double] = [:]
      for rule in block.prefix(while: { $0 != "}" }).split(separator: ";") {
        let parts = rule.split(separator: ":")
        if parts.count == 2, parts[1].hasPrefix("#") {
          colours[String(parts[0])] = luminance(String(parts[1].dropFirst()))
        }
      }
      return colours
    }
  }()

  /// Relative luminance, as WCAG 2 defines it.
  private static func luminance(_ colour: String) -> Double {
    let digits = colour.count == 3 ? colour.map { "\($0)\($0)" }.joined() : colour
    let value = Int(digits, radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test(
    "words and lines stand out from their ground, by light and by night", arguments: [0, 1],
    [
      ("--ink", "--ground", 7), ("--soft", "--ground", 4.5), ("--blue", "--ground", 4.5), ("--places", "--ground", 4.5),
      ("--grey", "--ground", 3), ("--yes", "--yes-ground", 4.5),
      ("--no", "--no-ground", 4.5),
      ("--maybe", "--maybe-ground", 4.5), ("--ink", "--maybe-ground", 4.5), ("--blue", "--ninety", 3),
      ("--grey", "--ninety", 3),
    ] as [(String, String, Double)])
  func contrast(theme: Int, pair: (String, String, Double)) throws {
    let one = try #require(Self.themes[theme][pair.0])
    let other = try #require(Self.themes[theme][pair.1])
    #expect((max(one, other) + 0.05) / (min(one, other) + 0.05) >= pair.2)
  }
}

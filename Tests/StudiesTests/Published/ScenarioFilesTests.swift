import Testing

/// The scenarios that come with the package: every row has a source, and tables of people agree to the person.
@Suite("Scenario files")
struct ScenarioFilesTests {
  @Test("every row of every table says where it comes from")
  func everyRowHasASource() throws {
    let tables = try SharedData.files(under: "Scenarios", ending: ".csv")
    #expect(tables.count >= 11)
    for table in tables {
      for line in try SharedData.packageTable(table) {
        #expect(try line.text("source").count > 10, "\(table): \(line.cells)")
      }
    }
  }

  @Test(
    "tables of people agree on the total",
    arguments: [
      ("Scenarios/cheshire/people-by-age.csv", 1474.0), ("Scenarios/cheshire/people-by-accommodation.csv", 1474),
      ("Scenarios/cheshire/people-by-daytime.csv", 1474), ("Scenarios/wales/people-by-age.csv", 11_106),
      ("Scenarios/wales/people-by-accommodation.csv", 11_106),
    ])
  func totals(table: String, total: Double) throws {
    #expect(try people(table) { _ in true } == total)
  }

  @Test("Cheshire's tables agree on people with dementia, and on people aged 65 and over")
  func cheshireMargins() throws {
    let folder = "Scenarios/cheshire"
    let withDementia = try people("\(folder)/people-by-age.csv") { $0["need"] == "dementia" }
    #expect(try withDementia == people("\(folder)/people-by-accommodation.csv") { $0["need"] == "dementia" })
    let older = try people("\(folder)/people-by-age.csv") { Self.older.contains($0["age"] ?? "") }
    #expect(try older == people("\(folder)/people-by-daytime.csv") { Self.older.contains($0["age"] ?? "") })
  }

  @Test("Wales's tables agree on people aged 65 and over")
  func welshMargins() throws {
    let older = try people("Scenarios/wales/people-by-age.csv") { Self.older.contains($0["age"] ?? "") }
    #expect(older == 1186)
    let register = try people("Scenarios/wales/people-by-accommodation.csv") { Self.older.contains($0["age"] ?? "") }
    #expect(register == older)
  }

  private static let older: Set = ["65-74", "75-84", "85+", "65+"]

  private func people(_ table: String, where counts: ([String: String]) -> Bool) throws -> Double {
    try SharedData.packageTable(table).filter { counts($0.cells) }.map { try $0.number("people") }.reduce(0, +)
  }
}

/// What the scenarios and rules take from the published data.
@Suite("Scenarios and rules against what is published", .enabled(if: SharedData.isPresent, SharedData.absence))
struct ScenarioSourcesTests {
  @Test("every sentence that a rule gives as its reason stands in the document it names, word for word")
  func reasonsAreQuoted() throws {
    let documents = try Self.documents.map { (name: $0.name, text: quotable(try SharedData.document($0.file))) }
    var quoted: [String: Int] = [:]
    for file in try ["Rules", "Scenarios"].flatMap({ try SharedData.files(under: $0, ending: ".rules") }) {
      for hypothesis in SharedData.inOneLine(try SharedData.text(file)).split(separator: "hypothesis \"").dropFirst() {
        let strings = hypothesis.split(separator: "\"")
        let because = try #require(strings.firstIndex { $0.hasSuffix(" because ") })
        let (reason, source) = (strings[because + 1], strings[because + 3])
        guard let document = documents.first(where: { source.hasPrefix($0.name) }) else { continue }
        let isQuoted = document.text.contains(quotable(String(reason)))
        #expect(isQuoted, "\(file): \(reason)")
        quoted[document.name, default: 0] += 1
      }
    }
    #expect(quoted[Self.documents[0].name] == 8)
    #expect(quoted.count == Self.documents.count)
  }

  /// The documents that reasons are taken from, by the title that sources give them.
  private static let documents = [
    (name: "Guide to Strategic Commissioning for People with Learning Disabilities in Wales, section 2.6", file: "000"),
    (
      name: "Guide to Strategic Commissioning for People with Learning Disabilities in Wales, Appendix 2", file: "000"
    ),
    (name: "VODG, Together we can, 2016", file: "002"),
    (name: "The Highland Council, Commissioning Policy 2008-2011", file: "003"),
    (name: "Cheshire Commissioning Framework 2007, Appendix 7", file: "004"),
  ]

  @Test("the Welsh register: parts sum to their totals, and the scenario leaves out only people under 18")
  func welshRegister() throws {
    func register(_ place: String, _ age: String) throws -> Double {
      let lines = try SharedData.table("published-rates/ld_published_rates.csv")
      return try #require(
        lines.first {
          $0.cells["measure"] == "wales_register_persons" && $0.cells["population"] == place
            && $0.cells["age_band"] == age && $0.cells["period"] == "31 March 2018"
        }
      ).number("value")
    }
    let community = ["own_home", "parents_or_family", "foster_home", "lodgings_supported_living"]
    let residential = ["health_accommodation", "la_care_home", "private_voluntary_care_home", "other_accommodation"]
    for age in ["16_64", "65_plus", "all_ages"] {
      #expect(try community.map { try register($0, age) }.reduce(0, +) == register("community_all", age))
      #expect(try residential.map { try register($0, age) }.reduce(0, +) == register("residential_all", age))
      #expect(try register("community_all", age) + register("residential_all", age) == register("all", age))
    }
    let aged16And17 = (try register("all", "under_16") / 16 * 2).rounded()
    #expect(aged16And17 == 304)
    #expect(try register("all", "16_64") + register("all", "65_plus") - aged16And17 == 11_106)
  }

  /// A text as it is compared: the documents break words at the ends of lines, e.g. `cost- effective` for
  /// `cost-effective`, and print dashes and bold type.
  private func quotable(_ text: String) -> String {
    text.replacing("–", with: "-").replacing("’", with: "'").replacing("*", with: "").replacing("- ", with: "-")
  }
}

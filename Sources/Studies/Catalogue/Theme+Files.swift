import Diagnostics

extension CatalogueTheme {
  static let files = CatalogueTheme(
    "Files and folders",
    [
      CatalogueEntry(
        .unreadableFile, "a file that cannot be found or opened",
        means: """
          A file that you named is not there, or this machine may not open it. Names of files are seen from the folder of \
          the file that names them: `../../Rules/day.rules` is two folders up, then down into Rules.
          """,
        because: "a run without one of its files would answer a question you did not ask.",
        .scenario(#"  use "days.rules""#, mended: #"  use "day.rules""#)),
      CatalogueEntry(
        .folderNotFile, "a folder where a file is needed",
        means: "You gave the folder in which the scenario lies, and not the scenario itself.",
        because: "a folder may hold several scenarios, so which one is meant has to be said.",
        .told(
          wrong: "longview run Scenarios/cheshire", mended: "longview run Scenarios/cheshire/cheshire.scenario",
          finding: .folderNotFile("Scenarios/cheshire", scenarios: ["Scenarios/cheshire/cheshire.scenario"]))),
      CatalogueEntry(
        .usesItself, "a scenario that uses itself",
        means: "A `use` line brings in a file of rules. This one names the scenario in which it stands.",
        because: "the scenario is read already; reading it within itself would never end.",
        .scenario("  use \"day.rules\"\n  use \"westshire.scenario\"", mended: #"  use "day.rules""#)),
      CatalogueEntry(
        .secondScenario, "two scenarios where there can be one",
        means: """
          A scenario is one place with its people, services and years. A second `scenario` line stands in the same file, \
          or in a file that it uses.
          """,
        because:
          "lines below would belong to either, and results have one place on top. Rules are for sharing; places are not.",
        .scenario("scenario \"Eastshire\"\n\ngroup area North, South", mended: "group area North, South")),
      CatalogueEntry(
        .fileTooLarge, "a file too large to be a table",
        means: """
          A table of every age, area and need of a country fits into a few megabytes. This file is far larger, so it is \
          probably something else: a film, a backup, a whole case record system.
          """,
        because: "reading it would take the machine's memory and give nothing that can be used.",
        .told(
          wrong: "people.csv is an export of 20 years of case notes",
          mended: "people.csv has one row for each area, age and need, with the number of people",
          finding: .fileTooLarge("people.csv", limit: 256 << 20))),
      CatalogueEntry(
        .cannotWrite, "results that cannot be saved",
        means: """
          The folder for the results cannot be made or written to: the disk is full, the folder is protected, a file of \
          the same name is in the way, or a spreadsheet still has one of the results open.
          """,
        because:
          "it is said before the run begins, so that no hour of work is lost. Results that are already there stay whole.",
        .told(
          wrong: "longview run Scenarios/cheshire/cheshire.scenario --out /Results",
          mended: "longview run Scenarios/cheshire/cheshire.scenario --out Results/cheshire")),
      CatalogueEntry(
        .notAResultsFolder, "a folder that holds something else",
        means: """
          A run replaces the results that are in its folder. This folder holds files that no run of Longview has written.
          """,
        because: "they could be your only copy. Longview never deletes what it did not write.",
        .told(
          wrong: "longview run Scenarios/cheshire/cheshire.scenario --out Documents",
          mended: "longview run Scenarios/cheshire/cheshire.scenario --out Documents/cheshire-results")),
      CatalogueEntry(
        .folderNotEmpty, "a folder that is taken",
        means: "A new scenario needs a folder of its own, and this one holds files already.",
        because: "one of them could have the name of a file that is to be written, and would be lost.",
        .told(
          wrong: "longview init Scenarios", mended: "longview init Scenarios/powys",
          finding: .folderNotEmpty("Scenarios", holds: "README.md"))),
      CatalogueEntry(
        .tooMuchMemory, "more results than this machine can hold",
        means: """
          Every draw keeps every figure of every year, so that you can ask about any of them. So many draws of so many \
          options do not fit into this machine's memory.
          """,
        because:
          "200 draws tell most hypotheses from chance; a verdict of `cannot tell` says how many more would help.",
        .told(
          wrong: "longview run Scenarios/cheshire/cheshire.scenario --draws 1000000",
          mended: "longview run Scenarios/cheshire/cheshire.scenario --draws 1000",
          finding: .tooMuchMemory(needed: 96_000_000_000, draws: 1_000_000, possible: 120_000))),
      CatalogueEntry(
        .noScenario, "rules without a scenario to run them in",
        means: """
          A file of rules says what we might do; a scenario says where, with whom and at what cost. Only a scenario can \
          be run. Rules alone can be checked.
          """,
        because: "without people and years there is nothing to project.",
        .told(
          wrong: "longview run Rules/extra-care.rules", mended: "longview check Rules/extra-care.rules",
          finding: .noScenario("Rules/extra-care.rules"))),
    ])
}

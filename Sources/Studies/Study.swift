public import Diagnostics
import Projection
import Quantities
public import RuleLanguage

/// A scenario with its rules and tables, read and found sound: ready to be projected.
public struct Study: Sendable {
  /// The scenario's file, as given.
  public let path: String
  /// The rules.
  public private(set) var rulebook: Rulebook
  /// Warnings; a study with errors is never made.
  public private(set) var warnings: Findings
  /// The files it rests on, the scenario first.
  public private(set) var inputs: [StudyResult.Input]
  /// What its texts declare, in the order written.
  let declarations: Declarations
  private(set) var baseline: Baseline
  let vocabulary: Vocabulary
  /// Which costs its plans count.
  private(set) var counted = CostsCounted()
  /// The ages by which need is told, beside groups and needs.
  private(set) var agesOfNeed: [AgeBand] = []
  /// Whether its counts of people are protected, so that what is made of it can be published.
  public private(set) var isPublishable = false

  /// Reads a scenario, the rules it uses and their tables.
  ///
  /// - Parameter texts: rules beside those of the files, such as what somebody asks at a terminal.
  /// - Throws: everything that is wrong in any of the files, at once.
  public init(readingScenario path: String, adding texts: [SourceText] = [], files: Files = .onDisk) throws(Findings) {
    var reading = Reading(files: files)
    guard let study = Study(path, adding: texts, reading: &reading) else { throw reading.findings }
    self = study
  }

  /// Reads a study; nil where anything is wrong, which the findings of the reading then tell.
  init?(_ path: String, adding texts: [SourceText] = [], reading: inout Reading) {
    let trees = reading.trees(ofScenario: path) + texts.map { SyntaxTree($0) }
    self.init(path, trees: trees, reading: &reading)
  }

  /// Makes a study of texts that have been read, the scenario first.
  init?(_ path: String, trees: [SyntaxTree], reading: inout Reading) {
    let isComplete = !reading.findings.hasErrors
    guard let scenario = trees.first else { return nil }
    if !scenario.declaresScenario { reading.findings.report(.noScenario(path)) }
    let checked = check(trees, isComplete: isComplete)
    reading.findings.report(checked.findings)
    guard let rulebook = checked.rulebook, let vocabulary = Vocabulary(rulebook) else { return nil }
    if let finding = vocabulary.tooManyCells {
      reading.findings.report(finding)
      return nil
    }
    let baseline = Baseline(rulebook, vocabulary, scenarioPath: path, reading: &reading)
    guard let baseline, !reading.findings.hasErrors else { return nil }
    self.path = path
    self.rulebook = rulebook
    declarations = checked.declarations
    self.vocabulary = vocabulary
    self.baseline = baseline
    warnings = reading.findings
    inputs = reading.inputs
    checkPlan()
    reading.findings = warnings
    if warnings.hasErrors { return nil }
  }

  /// The same with some assumptions held at other numbers; tables never speak of assumptions, so they stay as read.
  func holding(_ given: [(assumption: Name, amount: Amount)]) -> Study {
    var study = self
    study.rulebook = rulebook.holding(given)
    return study
  }

  /// The same with protected counts of people, and without the files that hold them as they are.
  func replacing(_ baseline: Baseline, inputs: [StudyResult.Input]) -> Study {
    var study = self
    (study.baseline, study.inputs, study.isPublishable) = (baseline, inputs, true)
    study.rulebook = rulebook.withoutReturns
    return study
  }

  /// The same with other costs counted.
  func counting(_ counted: CostsCounted) -> Study {
    var study = self
    study.counted = counted
    return study
  }

  /// The same with need told by ages as well, ten years together: 18-24, 25-34 and so on.
  ///
  /// What is read of more people apart may move the last digit of every figure, so no run does it unasked.
  public func tellingNeedByAge() -> Study {
    var study = self
    study.agesOfNeed = vocabulary.tenYearBands
    return study
  }

  /// Looks at what only shows when the rules and the tables are put together.
  private mutating func checkPlan() {
    var lowering = Lowering(self, options: options.map(\.members))
    CentralRates(plan: lowering.plan(), rulebook: rulebook, options: options.map(\.option.name))
      .check(into: &warnings)
    CentralPrevalence(rulebook: rulebook, lowering: lowering).check(into: &warnings)
    Effects(rulebook: rulebook, baseline: baseline, lowering: lowering).check(into: &warnings)
    Populations(rulebook: rulebook, baseline: baseline).check(into: &warnings)
    PlacesByArea(rulebook: rulebook, vocabulary: vocabulary, baseline: baseline, lowering: lowering)
      .check(into: &warnings)
    Plausibility(rulebook: rulebook, vocabulary: vocabulary, baseline: baseline, lowering: lowering)
      .check(into: &warnings)
  }
}

/// What checking some files found, and all the files that were looked at for it.
public struct CheckedFiles: Sendable {
  /// Everything found, once each.
  public var findings = Findings()
  /// The files given and those they use, by path.
  public var paths: Set<String> = []
}

/// Checks files as far as each goes: a scenario with everything it uses, rules for what needs no scenario.
public func checkFiles(_ paths: [String], files: Files = .onDisk) -> CheckedFiles {
  var checked = CheckedFiles()
  // Rules that a scenario uses are checked with it, and then need no look of their own.
  for path in paths.sorted(by: { $0.hasSuffix(".scenario") && !$1.hasSuffix(".scenario") })
  where !checked.paths.contains(Files.resolve(path, from: "")) {
    var reading = Reading(files: files)
    if let text = reading.rules(path) {
      let tree = SyntaxTree(text)
      if tree.declaresScenario {
        reading = Reading(files: files)
        _ = Study(path, reading: &reading)
      } else {
        reading.findings.report(check([tree]).findings)
      }
    }
    // A figure that is to be filled in stops a run; a check of what has been written so far it does not.
    for finding in reading.findings.all {
      checked.findings.report(finding.code == .toFill ? finding.asWarning : finding)
    }
    checked.paths.formUnion([path] + reading.inputs.map(\.path))
  }
  return checked
}

/// The files of a study as they are read, each once, with what is found on the way.
struct Reading {
  let files: Files
  var findings = Findings()
  private(set) var inputs: [StudyResult.Input] = []

  init(files: Files) { self.files = files }

  /// The text of a file; nil, and a finding, where it cannot be read.
  mutating func text(_ path: String, namedAt span: SourceSpan? = nil) -> SourceText? {
    switch files.text(path, namedAt: span) {
    case .success(let text):
      if !inputs.contains(where: { $0.path == path }) {
        inputs.append(StudyResult.Input(path: path, bytes: text.bytes))
      }
      return text
    case .failure(let finding):
      findings.report(finding)
      return nil
    }
  }

  /// The most bytes of a scenario or a rules file: some hundred thousand lines, more than anybody reads.
  private static let longestRules = 8 << 20

  /// How Word, Excel, rich text and PDF files begin, by which they are known whatever their name.
  private static let beginningsOfDocuments: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0], Array("{\\rtf".utf8), Array("%PDF".utf8),
  ]

  /// The text of a scenario or a rules file; nil, and a finding, where it cannot be one.
  mutating func rules(_ path: String, namedAt span: SourceSpan? = nil) -> SourceText? {
    guard let text = text(path, namedAt: span) else { return nil }
    guard text.bytes.count <= Self.longestRules else {
      findings.report(Finding.fileTooLarge(path, limit: Self.longestRules).placed(at: span))
      return nil
    }
    if Self.beginningsOfDocuments.contains(where: { text.bytes.starts(with: $0) }) {
      findings.report(.rulesNotText(path, at: span ?? SourceSpan(text, 0..<0)))
      return nil
    }
    return text
  }

  /// The trees of a scenario and of all rules it uses, the scenario first; none where it cannot be read.
  mutating func trees(ofScenario path: String) -> [SyntaxTree] {
    guard let text = rules(path) else { return [] }
    let scenario = SyntaxTree(text)
    var trees = [scenario]
    var read: Set<String> = [Files.resolve(path, from: "")]
    for use in scenario.uses {
      let file = Files.resolve(use.text, from: path)
      guard read.insert(file).inserted else {
        let isItself = file == Files.resolve(path, from: "")
        findings.report(isItself ? .usesItself(file, at: use.span) : .usedTwice(file, at: use.span))
        continue
      }
      guard let text = rules(file, namedAt: use.span) else { continue }
      let tree = SyntaxTree(text)
      if tree.declaresScenario { findings.report(.secondScenario(file, at: use.span)) } else { trees.append(tree) }
    }
    return trees
  }
}

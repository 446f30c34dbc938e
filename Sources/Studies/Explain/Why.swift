public import Diagnostics
import Projection
import Quantities
import RuleLanguage

extension Study {
  /// Takes a figure of one year and option apart: the people, the price, the weeks and the years behind it, with their
  /// sources, and what each hypothesis adds to its difference from do nothing.
  ///
  /// - Parameter question: `cost of daytime in 2031-32 under Community first`.
  /// - Throws: a question, a measure, a year or an option that cannot be understood.
  public static func why(
    _ question: String, inScenario path: String, draws: Int = 200, seed: UInt64 = 1, files: Files = .onDisk
  ) async throws(Findings) -> String {
    let asked: WhyQuestion
    do { asked = try WhyQuestion(question) } catch { throw Findings([error]) }
    let study = try Study(readingScenario: path, adding: [asked.rules], files: files)
    do {
      return try await WhyFigure(study, asked, draws: draws, seed: seed).page()
    } catch {
      throw Findings([error])
    }
  }
}

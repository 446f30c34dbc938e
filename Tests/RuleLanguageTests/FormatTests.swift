import Diagnostics
import TestSupport
import Testing

@testable import RuleLanguage

@Suite("The layout of the house")
struct FormatTests {
  @Test("our own scenarios and rules are written in it")
  func ownTexts() {
    for text in Corpus.texts where !["main.scenario", "day.rules"].contains(text.name) {
      #expect(formatted(SyntaxTree(text)) == text.bytes, "\(text.name)")
    }
  }

  @Test("declarations begin lines, clauses are indented, and what they say stands in one column")
  func columns() {
    let text = """
      scenario   "Small"
      years 2026-27 to 2030-31
          weeks a year   52
      people from "people.csv",
      "days.csv" otherwise 0
         source "Register"
      need moderate,
      severe
      """
    #expect(
      formatted(text) == """
        scenario "Small"
          years        2026-27 to 2030-31
          weeks a year 52
        people       from "people.csv",
                     "days.csv" otherwise 0
          source     "Register"
        need moderate,
          severe

        """)
  }

  @Test("quotation marks, dashes and spaces from other programs")
  func spelling() {
    let text =
      "Hypothesis\u{A0}“Fewer\u{A0}places„\r\n\tIf We Close likely 30 ,between 22 and 41 ( 80% sure )places in "
      + "day care in 2027–28\r\n  then multiply deaths by −5 from 2027—28  \r\n"
    #expect(
      formatted(text) == """
        hypothesis "Fewer places"
          if we      close likely 30, between 22 and 41 (80% sure) places in day care in 2027-28
          then       multiply deaths by -5 from 2027-28

        """)
  }

  @Test("text between quotes keeps its line breaks and is lined up below its first letter")
  func quotedLines() {
    let text = "hypothesis \"x\"\n because \"First  line \n and\tsecond\n\"\n"
    #expect(
      formatted(text) == "hypothesis \"x\"\n  because    \"First  line\n              and second\n              \"\n")
  }

  @Test("notes stay where they are, indented like what follows; blank lines stay single")
  func notes() {
    let text = """


      #first
          # before a declaration
      option "o"#behind it
      # before a clause
      includes "a",
      # within one
      "b"
        # below the last



      # about the next   
      option "p"
      """
    #expect(
      formatted(text) == """
        #first
        # before a declaration
        option "o"  #behind it
          # before a clause
          includes   "a",
                     # within one
                     "b"
          # below the last

        # about the next
        option "p"

        """)
  }

  @Test(
    "what cannot be read is kept as it stands", arguments: ["30 %", "75+", "5•x", "\u{0}", "«a»", "2026/27", "3years"])
  func broken(piece: String) {
    #expect(formatted("need a\n  source   \(piece)") == "need a\n  source     \(piece)\n")
  }

  @Test("text before the first declaration keeps its own layout")
  func stray() {
    #expect(formatted("\n  hypothsis \"x\"  \n     if  we\n") == "  hypothsis \"x\"\n     if we\n")
  }

  @Test("nothing stays nothing", arguments: ["", " ", "\n\n", "\u{FEFF}", "\r\n \t"])
  func empty(text: String) {
    #expect(formatted(text).isEmpty)
  }
}

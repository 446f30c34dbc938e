import Appraisal

extension ReportPage {
  /// An answer in words, with a shape of its own beside them.
  func badge(_ answer: Verdict.Answer) -> HTML {
    "<span class=\"badge \(Self.styleName(answer))\">\(Self.shape(answer)) \(words.answer(answer))</span>"
  }

  private static func styleName(_ answer: Verdict.Answer) -> HTML {
    switch answer {
    case .supported: return "supported"
    case .cannotTell: return "cannot-tell"
    case .notSupported: return "not-supported"
    }
  }

  /// A tick in a circle, a dash in a diamond, a cross in a square: told apart without colour.
  private static func shape(_ answer: Verdict.Answer) -> HTML {
    let drawing: HTML
    switch answer {
    case .supported: drawing = "<circle cx=\"8\" cy=\"8\" r=\"8\"/><path d=\"M4 8.5 7 11.5 12 5\"/>"
    case .cannotTell:
      // A question mark here would look like the sign of a character that could not be shown.
      drawing = "<path class=\"ground\" d=\"M8 0 16 8 8 16 0 8Z\"/><path d=\"M4.8 8h6.4\"/>"
    case .notSupported:
      drawing = "<rect width=\"16\" height=\"16\" rx=\"2\"/><path d=\"M4.5 4.5 11.5 11.5M11.5 4.5 4.5 11.5\"/>"
    }
    return "<svg class=\"shape\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">\(drawing)</svg>"
  }
}

/// The colour that a setting or an option has wherever it is drawn. Words beside each stand for it as well, so that nobody
/// needs to tell colours apart.
struct Hue {
  /// How many colours there are; more things than these begin again.
  static let count = 12

  /// The class that the stylesheet gives the colour to.
  let style: String

  /// The colour of the thing of a number.
  init(_ number: Int) { style = "hue\(number % Self.count)" }

  /// A small square of the colour, for a table that is a chart's key.
  var swatch: HTML {
    "<svg class=\"swatch \(style)\" viewBox=\"0 0 12 12\" aria-hidden=\"true\"><rect width=\"12\" height=\"12\"/></svg>"
  }
}

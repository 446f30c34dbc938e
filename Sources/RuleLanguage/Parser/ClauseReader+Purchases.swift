import Diagnostics

extension ClauseReader {
  /// `30 places in residential home at £1,150 a week for each place`, `first 20 places in residential home at £1,150, next
  /// 10 at £1,050, up to 40 at £990 a week for each place`; in a framework `up to 40 places in …` and `places in …` too.
  mutating func purchase(_ terms: Purchase.Terms, _ span: SourceSpan) throws(SyntaxProblem) -> Purchase {
    let isFramework = terms == .framework
    let extent = try firstExtent(isFramework: isFramework)
    try require("in")
    let setting = try name()
    try require("at")
    var bands = [Purchase.Band(extent: extent, weeklyPrice: try amount(), isCommitted: !isFramework)]
    let isWhole = take("a week for each place")
    while takeComma() {
      let extent = try furtherExtent()
      try require("at")
      bands.append(Purchase.Band(extent: extent, weeklyPrice: try amount(), isCommitted: terms == .block))
    }
    if !isWhole { try require("a week for each place") }
    return Purchase(terms: terms, setting: setting, bands: bands, span: span)
  }

  /// `30 places`, `first 30 places`; in a framework `up to 30 places` and `places`.
  private mutating func firstExtent(isFramework: Bool) throws(SyntaxProblem) -> Purchase.Band.Extent {
    if isFramework, take("places") { return .unlimited }
    let mayLimit = isFramework && take("up to") || take("first")
    if isFramework, !mayLimit, sees("at") || sees("in") { throw problem(.expected(.name), word: "places") }
    let number = try amount()
    guard take("places") || take("place") else { throw problem(.expected(.name), word: "places") }
    return .places(number)
  }

  /// `next 10`, `up to 40 places`.
  private mutating func furtherExtent() throws(SyntaxProblem) -> Purchase.Band.Extent {
    let isNext = take("next")
    if !isNext, !take("up to") { throw problem(.expected(.name), word: "next") }
    let number = try amount()
    _ = take("places") || take("place")
    return isNext ? .places(number) : .upTo(number)
  }
}

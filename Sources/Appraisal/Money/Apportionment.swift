/// Parts rounded for show so that what is shown adds up to the total that is shown.
///
/// Each part is rounded down; the units that are left go to the parts that lost most (the method of largest remainders,
/// earlier parts first where they lost alike). No part is off by a whole unit, and nothing stays nothing.
/// Source: M. L. Balinski and H. P. Young, Fair Representation (1982), Hamilton's method.
/// - Parameters:
///   - parts: each finite; below 0 as well.
///   - unit: what figures are rounded to: 0.01 for pennies, 1 for people, 1,000 for thousands.
///   - total: the total that is shown, in units, where another table has shown it already; otherwise the rounded sum.
/// - Returns: the parts in whole units.
public func apportioned(_ parts: [Double], unit: Double = 1, total: Int? = nil) -> [Int] {
  precondition(unit > 0 && parts.allSatisfy(\.isFinite), "nothing to round")
  guard !parts.isEmpty else { return [] }
  // By how many units there are to one, since 0.01 is no number that a Double holds.
  let exact = unit < 1 ? parts.map { $0 * (1 / unit).rounded() } : parts.map { $0 / unit }
  var whole = exact.map { Int($0.rounded(.down)) }
  let missing = (total ?? Int(exact.reduce(0, +).rounded())) - whole.reduce(0, +)
  // A total shown elsewhere may be a unit or two away from these parts.
  let extra = ((missing % parts.count) + parts.count) % parts.count
  for part in whole.indices { whole[part] += (missing - extra) / parts.count }
  let remainders = exact.map { $0 - $0.rounded(.down) }
  let order = parts.indices.sorted { (remainders[$0], $1) > (remainders[$1], $0) }
  for part in order.prefix(extra) { whole[part] += 1 }
  return whole
}

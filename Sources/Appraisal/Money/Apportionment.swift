/// Parts rounded for show so that what is shown adds up to the total that is shown.
///
/// Each part is rounded down; the units that are left go to the parts that lost most (the method of largest remainders,
/// earlier parts first where they lost alike). Where the total is that of the parts, none is off by a whole unit and
/// nothing stays nothing.
/// Source: M. L. Balinski and H. P. Young, Fair Representation (1982), Hamilton's method.
/// - Parameters:
///   - parts: each finite; below 0 as well.
///   - decimals: how many decimal places are shown: 2 for pennies, 0 for whole people, −3 for thousands.
///   - total: the total that is shown, in units of the last place, where another table has shown it already; otherwise
///     the rounded sum.
/// - Returns: the parts in units of the last place shown.
public func apportioned(_ parts: [Double], decimals: Int = 0, total: Int? = nil) -> [Int] {
  precondition(parts.allSatisfy(\.isFinite), "nothing to round")
  guard !parts.isEmpty else { return [] }
  // A hundredth is no number that a Double holds, a hundred is.
  let scale = (0..<decimals.magnitude).reduce(1.0) { scale, _ in scale * 10 }
  let exact = parts.map { decimals >= 0 ? $0 * scale : $0 / scale }
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

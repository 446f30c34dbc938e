import Quantities

/// Polynomials of one number that are orthogonal over its draws, so that fits of every degree come at once.
///
/// Each is the last one times the number, made orthogonal to all before it and of length 1.
/// Source: P. D. Brubeck, Y. Nakatsukasa and L. N. Trefethen, Vandermonde with Arnoldi, SIAM Review 63 (2021), 405–415.
struct OrthogonalPolynomials {
  /// The polynomials at every draw, [degree][draw].
  private let basis: [[Double]]

  /// Polynomials up to a degree, or to one less than there are different values.
  init(of number: [Double], degree: Int) {
    let count = Double(number.count)
    let mean = number.reduce(0, +) / count
    let reach = number.reduce(0) { max($0, ($1 - mean).magnitude) }
    var basis = [[Double](repeating: 1 / count.squareRoot(), count: number.count)]
    // Beyond rounding of the number itself there is nothing to fit.
    if reach > 1e-12 * mean.magnitude {
      let scaled = number.map { ($0 - mean) / reach }
      while basis.count <= degree {
        guard let next = Self.next(after: basis, times: scaled) else { break }
        basis.append(next)
      }
    }
    self.basis = basis
  }

  /// The degree that explains values best for the numbers it needs: Schwarz's information criterion.
  ///
  /// Source: G. Schwarz, Annals of Statistics 6 (1978), 461–464.
  func degree(for values: [Double]) -> Int {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let total = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    guard total > 0 else { return 0 }
    var residual = total
    var best = (degree: 0, criterion: count * naturalLogarithm(total))
    for degree in basis.indices.dropFirst() {
      let coefficient = dot(basis[degree], values)
      residual -= coefficient * coefficient
      guard residual > 1e-14 * total else { return degree }
      let criterion = count * naturalLogarithm(residual) + Double(degree) * naturalLogarithm(count)
      if criterion < best.criterion { best = (degree, criterion) }
    }
    return best.degree
  }

  /// Values as a polynomial of the number, by least squares; of a lower degree where it has too few different values.
  func fitted(to values: [Double], degree: Int) -> [Double] {
    basis.prefix(degree + 1).reduce(into: [Double](repeating: 0, count: values.count)) { sum, polynomial in
      let coefficient = dot(polynomial, values)
      for draw in sum.indices { sum[draw] += coefficient * polynomial[draw] }
    }
  }

  private static func next(after basis: [[Double]], times number: [Double]) -> [Double]? {
    var next = zip(basis[basis.count - 1], number).map { $0 * $1 }
    // Twice, since what is left after the first time may be small and so inexact.
    for _ in 0..<2 {
      for polynomial in basis {
        let shared = dot(polynomial, next)
        for draw in next.indices { next[draw] -= shared * polynomial[draw] }
      }
    }
    let length = dot(next, next).squareRoot()
    return length > 1e-10 ? next.map { $0 / length } : nil
  }
}

private func dot(_ left: [Double], _ right: [Double]) -> Double {
  var sum = 0.0
  for place in left.indices { sum += left[place] * right[place] }
  return sum
}

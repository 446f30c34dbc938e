#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The one place that touches the C mathematics library.

/// e to the power x.
public func exponential(_ x: Double) -> Double { exp(x) }

/// The natural logarithm; x above 0.
public func naturalLogarithm(_ x: Double) -> Double { log(x) }

/// x to the power y.
public func power(_ x: Double, _ y: Double) -> Double { pow(x, y) }

/// The logarithm of the absolute value of the gamma function.
func logGamma(_ x: Double) -> Double { lgamma(x) }

/// The complementary error function.
func complementaryError(_ x: Double) -> Double { erfc(x) }

/// The share who leave in a step of 1/m year when a share leaves in a year: 1 − (1 − annual)^(1/m).
///
/// - Parameters:
///   - annual: the probability in a year, 0 to 1.
///   - steps: m, the steps in a year.
public func stepProbability(annual: Double, stepsPerYear steps: Int) -> Double {
  steps == 1 ? annual : 1 - power(1 - annual, 1 / Double(steps))
}

/// The share of people who leave within a year at a constant rate for each person-year: 1 − exp(−rate).
public func annualProbability(rate: Double) -> Double { -expm1(-rate) }

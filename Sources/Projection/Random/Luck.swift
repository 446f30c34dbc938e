/// The luck of one draw: a uniform number for everything that can happen in it, always the same for the same event.
///
/// Options share luck as far as they share people: what happens to the people of a stratum in a setting has one number,
/// whatever an option does elsewhere.
struct Luck {
  let seed: UInt64
  let draw: UInt64

  /// A uniform number strictly between 0 and 1.
  func callAsFunction(_ event: UInt64) -> Double { Philox.uniform(seed: seed, stream: event, draw: draw) }
}

/// Something that happens in one step of one pathway to people of every kind: for each of them an event of its own.
struct Happening {
  /// What is left to luck.
  enum Kind: UInt64 {
    /// How the opening state is rounded, over strata and, in a stratum, over settings.
    case opening, openingSettings
    /// Who leaves the population, and whose setting they left.
    case exit, settingLeft
    /// Whose need changes, and where they live.
    case needsChange, settingOfChange
    /// Who makes a baseline move, and where to.
    case move, destination
    /// Where a rule begins to count, and whom it asks.
    case ruleStart, ruleAsks
    /// Which of those who wait, of those who ask, and of those who come in, get a place.
    case admission, grant, grantToEntrant
    /// How many come in, and into what.
    case entrants, entrantSetting
    /// Who loses a place, and who gets another; who comes in and gets another.
    case displacement, refuge, refugeOfEntrant
  }

  private let fingerprint: UInt64

  init(_ kind: Kind, pathway: Int = 0, step: Int = 0) {
    fingerprint = mixed(mixed(kind.rawValue + 1, with: UInt64(pathway)), with: UInt64(step))
  }

  /// The event for those of a stratum.
  ///
  /// - Parameters:
  ///   - place: where they are: the fingerprint of a compartment.
  ///   - to: where they may go, by setting or need.
  ///   - reason: what else tells it from others.
  func of(stratum: Int, place: UInt64 = 0, to: Int = 0, reason: UInt64 = 0) -> UInt64 {
    let event = mixed(fingerprint &+ reason, with: UInt64(stratum) << 32 | UInt64(to))
    return place == 0 ? event : mixed(event, with: place)
  }
}

/// A fingerprint of two numbers. Source: the finaliser of SplitMix64, S. Vigna.
func mixed(_ fingerprint: UInt64, with number: UInt64) -> UInt64 {
  var mixed = fingerprint &* 0x9E37_79B9_7F4A_7C15 ^ number
  mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
  mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
  return mixed ^ (mixed >> 31)
}

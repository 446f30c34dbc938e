/// A setting with places bought at prices of their own.
struct PaidSetting {
  let pathway: Int
  let setting: Int
  /// Its rooms.
  let rooms: Range<Int>
  /// The first of them among those of all such settings.
  let firstRoom: Int
  private(set) var payments: [Payment] = []
  private var callsOff = false

  init(pathway: Int, setting: Int, rooms: Range<Int>, firstRoom: Int) {
    (self.pathway, self.setting, self.rooms, self.firstRoom) = (pathway, setting, rooms, firstRoom)
  }

  /// Places bought together.
  struct Payment {
    let inForce: Obligation
    let fillsLast: Bool
    /// Paid for used or not.
    let committed: [Band]
    /// Paid for as used, in the order in which they fill.
    let calledOff: [Band]
  }

  /// How many places, nil for as many as are used, and pounds a week for each, nil for the setting's own price.
  struct Band {
    let places: Row?
    let weekly: Row?
  }

  /// A lane at a moment of a step: who is there, which places are empty, and the setting's own price.
  struct Moment {
    let lane: Int
    let people: Double
    let empty: Double
    let own: Double
    /// From 0 to below 1 of the step.
    var time = 0.0

    fileprivate func price(of band: Band) -> Double { band.weekly?[lane] ?? own }
  }

  mutating func add(_ payment: Payment) {
    payments.append(payment)
    callsOff = callsOff || !payment.calledOff.isEmpty
  }

  /// The next moment at which any of the payments changes; 1 where none does in the rest of the step.
  func nextChange(after moment: Moment) -> Double {
    payments.reduce(1) { min($0, $1.inForce.nextChange(after: moment.time, lane: moment.lane)) }
  }

  /// Pounds a week at a moment: beyond people × the setting's own price, and for places that nobody is in.
  func week(at moment: Moment) -> (beyond: Double, unused: Double) {
    var (first, last) = (Committed(), Committed())
    for payment in payments where !payment.committed.isEmpty {
      let level = payment.inForce.level(at: moment.time, lane: moment.lane)
      for band in payment.committed {
        let places = (band.places?[moment.lane] ?? 0) * level
        if payment.fillsLast {
          last.add(places, at: moment.price(of: band))
        } else {
          first.add(places, at: moment.price(of: band))
        }
      }
    }
    first.used = min(moment.people, first.places)
    last.used = last.places - min(last.places, moment.empty)
    let beyond = first.pounds + last.pounds - (first.used + last.used) * moment.own
    guard callsOff else { return (beyond, first.unused + last.unused) }
    return (beyond + calledOff(by: moment.people - first.used - last.used, moment), first.unused + last.unused)
  }

  /// What places called off cost beyond the setting's own price: the next place is the cheapest of those that come next in
  /// any of the payments.
  private func calledOff(by people: Double, _ moment: Moment) -> Double {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: payments.count) { next in
      next.initialize(repeating: 0)
      var (left, pounds) = (people, 0.0)
      while left > 0, let payment = cheapest(next, moment) {
        let band = payments[payment].calledOff[next[payment]]
        let level = payments[payment].inForce.level(at: moment.time, lane: moment.lane)
        let taken = min(left, (band.places?[moment.lane] ?? left) * level)
        pounds += taken * (moment.price(of: band) - moment.own)
        left -= taken
        next[payment] += 1
      }
      return pounds
    }
  }

  /// The payment whose next band is the cheapest; nil where all bands are taken.
  private func cheapest(_ next: UnsafeMutableBufferPointer<Int>, _ moment: Moment) -> Int? {
    var (found, lowest): (Int?, Double) = (nil, .infinity)
    for (number, payment) in payments.enumerated() where next[number] < payment.calledOff.count {
      let price = moment.price(of: payment.calledOff[next[number]])
      if price < lowest { (found, lowest) = (number, price) }
    }
    return found
  }
}

/// Places paid for used or not, what they cost in a week, and how many of them somebody is in.
private struct Committed {
  var places = 0.0
  var pounds = 0.0
  var used = 0.0

  mutating func add(_ places: Double, at price: Double) {
    self.places += places
    pounds += places * price
  }

  /// Pounds for places that nobody is in.
  var unused: Double { places > 0 ? pounds * (1 - used / places) : 0 }
}

/// The rows of who is sent on from a full room, and how far: for every setting that sends people on, by group, those who
/// stay, then those who get to each setting of its chain.
struct OverflowRows: Sendable {
  /// A setting that sends people on.
  struct Sender: Sendable {
    let number: Int
    let setting: Int
    /// Where it sends them, one after another.
    let chain: [Int]
    fileprivate let firstRow: Int
  }

  let senders: [Sender]
  /// By [setting]; nil where nobody is sent on.
  let ofSetting: [Sender?]
  let groups: Int
  /// All rows, the last of which is for those whom nobody sends on.
  let count: Int

  init(rooms: Rooms, settings: [Setting], groups: Int) {
    var senders: [Sender] = []
    var rows = 0
    for (setting, chain) in rooms.chains.enumerated() where settings[setting].places != nil && !chain.isEmpty {
      senders.append(Sender(number: senders.count, setting: setting, chain: chain, firstRow: rows))
      rows += (chain.count + 1) * groups
    }
    self.senders = senders
    ofSetting = settings.indices.map { setting in senders.first { $0.setting == setting } }
    self.groups = groups
    count = rows + 1
  }

  var ofNobody: Int { count - 1 }

  func staying(_ sender: Sender, group: Int) -> Int { sender.firstRow + group }

  /// Those who get to a setting of the chain.
  func sent(_ sender: Sender, to position: Int, group: Int) -> Int {
    sender.firstRow + (position + 1) * groups + group
  }

  /// Where people are who lost their places: with those who wait for the setting, in one of its chain.
  func displacement(bands: Bands, compartments: Compartments, lanes: Int) -> Flows {
    Flows(bands: bands.count, compartments: compartments.count, lanes: lanes) { band in
      let group = bands.group[band]
      return compartments.all.indices.flatMap { from -> [Flows.Term] in
        let setting = compartments.all[from].setting
        guard let sender = ofSetting[setting] else {
          return [Flows.Term(from: from, to: from, share: ofNobody)]
        }
        return [Flows.Term(from: from, to: from, share: staying(sender, group: group))]
          + sender.chain.enumerated().compactMap { position, next in
            compartments.waiting(in: next, for: setting).map {
              Flows.Term(from: from, to: $0, share: sent(sender, to: position, group: group))
            }
          }
      }
    }
  }
}

/// People whom full rooms send on: round by round to the next setting of each chain, where all who come in a round share
/// what room is left alike.
final class Overflow {
  let rows: OverflowRows
  /// The shares of those sent on, by the rows of `rows`.
  let shares: Rows
  /// How many look for another place, by [sender × group].
  let seeking: Rows

  private let rooms: Rooms
  private let wanted: Rows
  private let met: Rows

  init(_ rows: OverflowRows, rooms: Rooms, lanes: Lanes) {
    self.rows = rows
    self.rooms = rooms
    shares = lanes.rows(rows.count)
    shares[rows.ofNobody].set(1)
    seeking = lanes.rows(rows.senders.count * rows.groups)
    wanted = lanes.rows(rooms.count)
    met = lanes.rows(rooms.count)
  }

  func seeking(_ sender: OverflowRows.Sender, group: Int) -> Row { seeking[sender.number * rows.groups + group] }

  /// Whether anybody in any lane looks for another place.
  var hasAny: Bool { (0..<seeking.count).contains { seeking[$0].hasAny } }

  /// Finds how far everybody gets.
  ///
  /// - Parameter room: what is left of each room; what is taken of it is taken off.
  func settle(room: Rows) {
    for sender in rows.senders {
      for group in 0..<rows.groups { shares[rows.staying(sender, group: group)].set(1) }
    }
    for round in 0..<(rows.senders.map(\.chain.count).max() ?? 0) {
      ask(in: round)
      for number in 0..<rooms.count {
        let (room, wanted, met) = (room[number], wanted[number], met[number])
        met.setShare(met: room, of: wanted)
        room.fill { max(0, room[$0] - wanted[$0] * met[$0]) }
      }
      answer(in: round)
    }
  }

  private func ask(in round: Int) {
    wanted.clear()
    for sender in rows.senders where round < sender.chain.count {
      for group in 0..<rows.groups {
        wanted[rooms.room(sender.chain[round], group: group)].add(
          seeking(sender, group: group), times: shares[rows.staying(sender, group: group)])
      }
    }
  }

  private func answer(in round: Int) {
    for sender in rows.senders where round < sender.chain.count {
      for group in 0..<rows.groups {
        let (staying, sent) = (
          shares[rows.staying(sender, group: group)], shares[rows.sent(sender, to: round, group: group)]
        )
        let met = met[rooms.room(sender.chain[round], group: group)]
        sent.fill { staying[$0] * met[$0] }
        staying.fill { max(0, staying[$0] - sent[$0]) }
      }
    }
  }
}

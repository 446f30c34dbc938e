/// The rooms of a pathway: what the places of a setting are for the groups that share them. A setting without a limit,
/// or with places for everybody, is one room.
struct Rooms: Sendable {
  /// A pool of a setting.
  struct Room: Hashable, Sendable {
    let setting: Int
    let pool: Int
  }

  let all: [Room]
  /// The rooms of each setting, by [setting].
  let ofSetting: [Range<Int>]
  /// Whether each room has a limit.
  let isLimited: [Bool]
  /// The groups that share each room, by [room].
  let groupsOfRoom: [[Int]]
  /// By [setting × group].
  private let roomOf: [Int]
  private let groups: Int
  /// Where those go who find a setting full, and where next if that is full too, by [setting]; never back to one before.
  let chains: [[Int]]

  init(of settings: [Setting], groups: Int) {
    self.groups = groups
    var all: [Room] = []
    var roomOf: [Int] = []
    var ofSetting: [Range<Int>] = []
    for (number, setting) in settings.enumerated() {
      let first = all.count
      all += (0..<(setting.places?.bySteps.count ?? 1)).map { Room(setting: number, pool: $0) }
      ofSetting.append(first..<all.count)
      roomOf += (0..<groups).map { first + (setting.places?.poolOfGroup[$0] ?? 0) }
    }
    self.all = all
    self.roomOf = roomOf
    self.ofSetting = ofSetting
    isLimited = all.map { settings[$0.setting].places != nil }
    groupsOfRoom = all.indices.map { room in
      (0..<groups).filter { roomOf[all[room].setting * groups + $0] == room }
    }
    chains = settings.indices.map { setting in
      var chain: [Int] = []
      while let next = settings[chain.last ?? setting].whenFull, next != setting, !chain.contains(next) {
        chain.append(next)
      }
      return chain
    }
  }

  var count: Int { all.count }

  /// The room of a setting for a group.
  func room(_ setting: Int, group: Int) -> Int { roomOf[setting * groups + group] }

  /// The rooms of a group, by [setting].
  func rooms(ofGroup group: Int) -> [Int] {
    stride(from: group, to: roomOf.count, by: groups).map { roomOf[$0] }
  }
}

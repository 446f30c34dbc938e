internal import Kernel

/// What the people of every choice ask of every room, resolved once from the plan into lists.
///
/// People are by [choice]; shares by [choice] or by [wish].
struct Asks: Sendable {
  /// People, times what baseline moves have left, whom each call of a rule may ask.
  let pools: Products
  /// People who live in rooms, and, times the share of them who are content, who wait for them.
  let living: Products
  let waiting: Products
  /// People, times the share who ask, who ask for rooms.
  let asking: Products

  private let choices: Fixed<lv_choice>
  private let wishes: Fixed<lv_wish>
  private let lanes: Int32

  /// - Parameters:
  ///   - isLimited: whether each room has a limit; who asks for the others need not be counted.
  ///   - lanes: of a block.
  init(_ moves: MoveTable, isLimited: [Bool], lanes: Int) {
    func each(_ parts: (_ number: Int, _ choice: MoveTable.Choice) -> [Products.Part]) -> Products {
      Products(moves.choices.enumerated().map { parts($0.offset, $0.element) }, lanes: lanes)
    }
    pools = each { number, choice in
      choice.wishes.flatMap { moves.wishes[$0].rules }
        .map { Products.Part(to: moves.rules[$0], from: number, share: number) }
    }
    living = each { number, choice in isLimited[choice.room] ? [Products.Part(to: choice.room, from: number)] : [] }
    waiting = each { number, choice in
      choice.waitsForRoom.map { [Products.Part(to: $0, from: number, share: number)] } ?? []
    }
    asking = each { number, choice in
      choice.wishes.filter { isLimited[moves.wishes[$0].room] }
        .map { Products.Part(to: moves.wishes[$0].room, from: number, share: $0) }
    }
    choices = Fixed(
      moves.choices.map {
        lv_choice(first_wish: Int32($0.wishes.lowerBound), waiting_room: Int32($0.waitsForRoom ?? -1))
      } + [lv_choice(first_wish: Int32(moves.wishes.count), waiting_room: -1)])
    wishes = Fixed(moves.wishes.map { lv_wish(room: Int32($0.room), waits: $0.refused == nil ? 0 : 1) })
    self.lanes = Int32(lanes)
  }

  /// Splits those who ask into those who move and those who find no place, and admits from the waiting.
  func grant(_ shares: MoveShares, _ capacity: Capacity, of some: Range<Int>) {
    let (rows, first) = (shares.rows, some.lowerBound)
    var asks = lv_asks(
      content: shares.content.address(row: first), asking: shares.asking.address(),
      waiting_share: capacity.waitingShare.address(),
      asking_share: capacity.askingShare.address(), remaining: shares.shares.address(row: rows.remaining(first)),
      admitted: shares.shares.address(row: rows.admitted(first)),
      leaving: shares.shares.address(row: rows.leaving(first)),
      granted: shares.shares.address(row: rows.granted(0)), refused: shares.shares.address(row: rows.refused(0)))
    lv_grant(choices.start + first, Int32(some.count), wishes.start, lanes, &asks)
  }
}

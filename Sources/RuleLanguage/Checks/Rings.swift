import Diagnostics

/// The names by which a ring closes, one for each ring met: of each thing, the others that it leads to; followed without recursion, however long the chain.
func rings(_ targets: [[(index: Int, name: Name)]]) -> [Name] {
  enum State { case unseen, open, done }
  var state = [State](repeating: .unseen, count: targets.count)
  var found: [Name] = []
  for start in targets.indices where state[start] == .unseen {
    var path: [(index: Int, next: Int)] = [(start, 0)]
    state[start] = .open
    while let (index, next) = path.last {
      guard next < targets[index].count else {
        state[index] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = targets[index][next]
      switch state[target.index] {
      case .unseen:
        state[target.index] = .open
        path.append((target.index, 0))
      case .open: found.append(target.name)
      case .done: break
      }
    }
  }
  return found
}

import Projection
import RuleLanguage

// Places for everybody, and places in an area that are for that area.
extension Lowering {
  /// The places of a setting before any rule, pool by pool; nil where there is no limit.
  func pools(of name: Name) -> Places? {
    guard let setting = rulebook.settings[name.key] else { return nil }
    switch setting.places {
    case nil: return nil
    case .table:
      return rulebook.place(of: setting.name).flatMap { baseline.tabledPlaces[$0] }.map {
        Places(poolOfGroup: $0.poolOfGroup, bySteps: $0.bySteps)
      }
    case .number(let amount):
      return Places(
        sharedBy: vocabulary.strata.groups,
        bySteps: Array(repeating: central(amount), count: vocabulary.timeline.steps))
    }
  }

  /// The places of a setting by step, those of all pools together, before any rule; nil where there is no limit.
  func places(of name: Name) -> [Double]? {
    pools(of: name).map { pools in
      (pools.bySteps.first ?? []).indices.map { step in pools.bySteps.reduce(0) { $0 + $1[step] } }
    }
  }

  /// The pool that a line is about; nil where it does not say which of several.
  ///
  /// - Parameters:
  ///   - area: what stands behind the setting.
  ///   - who: whom the hypothesis applies to.
  func pool(of setting: Rulebook.SettingPlace, in area: Name?, for who: Who?) -> Int? {
    guard let tabled = baseline.tabledPlaces[setting] else { return 0 }
    let named = ([area].compactMap { $0 } + (who?.names ?? [])).compactMap(rulebook.groupValue)
    let values = tabled.groups.map { group in named.first { $0.group == group }?.value }
    return tabled.values.firstIndex { zip($0, values).allSatisfy { $0 == $1 } }
  }

  /// The strata for whom the places of a pool are.
  func strata(ofPool pool: Int, _ pools: Places) -> [Bool] {
    (0..<vocabulary.strata.count).map { pools.poolOfGroup[vocabulary.strata.group(of: $0)] == pool }
  }

  /// The people of a setting and its places on the eve of the first year, pool by pool.
  func filled(_ name: Name) -> [(people: Double, places: Double)] {
    guard let pools = pools(of: name), let place = rulebook.place(of: name) else { return [] }
    return pools.bySteps.indices.map { pool in
      (people(in: [place], strata: strata(ofPool: pool, pools)), pools.bySteps[pool].first ?? 0)
    }
  }
}

extension Who {
  /// The needs and values of groups that it names.
  var names: [Name] {
    conditions.compactMap { condition in
      switch condition {
      case .aged: return nil
      case .need(let name), .named(let name): return name
      }
    }
  }
}

import Appraisal
import RuleLanguage

/// Which of the costs of options a plan counts.
struct CostsCounted: Hashable, Sendable {
  /// What estimates of spending leave out. A run shows estimates as they are written; an appraisal counts this too.
  var optimismBias = false
  /// What is spent once rather than in every year.
  var oneOffs = true
  /// Places that open, as far as they stand empty while others still run.
  var doubleRunning = true
}

extension Rulebook {
  /// The share to be added to what is spent on something, for what estimates of it leave out.
  func optimismBias(on purpose: Name) -> Double {
    guard let bias = appraisal?.biases.first(where: { $0.purpose.key == purpose.key }) else { return 0 }
    let managed = OptimismBias.ContributoryFactor(contribution: 1, mitigation: bias.mitigated?.certain ?? 0)
    do {
      return try OptimismBias(upperBound: bias.upperBound, managing: [managed]).uplift
    } catch {
      preconditionFailure("a mitigation out of range passed the checks")
    }
  }
}

extension BiasDeclaration {
  /// The bound before anything is managed; of several kinds, each by its share.
  fileprivate var upperBound: Double {
    switch bound {
    case .share(let share): return share.certain ?? 0
    case .kinds(let kinds):
      let parts = kinds.map { kind, share in
        Mix.Part(share: share?.certain ?? 1, rate: ProjectKind(name: kind)?.type.upperBound ?? 0)
      }
      do {
        return try Mix(parts).rate
      } catch {
        preconditionFailure("shares of kinds that do not come to the whole passed the checks")
      }
    }
  }
}

extension ProjectType {
  /// The upper bound for capital; for services bought from outside, that for running costs.
  fileprivate var upperBound: Double { (capital ?? operating)?.upperBound ?? 0 }
}

extension ProjectKind {
  /// The published kind.
  fileprivate var type: ProjectType {
    switch self {
    case .nonStandardBuildings: return .nonStandardBuildings
    case .standardBuildings: return .standardBuildings
    case .nonStandardCivilEngineering: return .nonStandardCivilEngineering
    case .standardCivilEngineering: return .standardCivilEngineering
    case .equipment: return .equipmentAndDevelopment
    case .outsourcing: return .outsourcing
    }
  }
}

import Appraisal
import Studies

// What options achieve, what that is worth, and whom costs are of, for programs.
extension AppraisalRecord {
  struct CostPart: Encodable {
    let kind: String
    let byYear: [Double]
    let present: Double
  }

  struct Budget: Encodable {
    /// Nil for everybody together.
    let of: String?
    let years: Int
    let chance: Chance
  }

  struct Benefit: Encodable {
    let name, value: String
    let isHealth: Bool
    let net: [Spread]
  }

  struct Standing: Encodable {
    let option, standing: String
    let meanCost, meanEffect: Double
    let costPerUnit: Double?
  }

  struct Acceptability: Encodable {
    let worth: Double
    let toChoose: String
    let chances: [Chance]
    let valueOfPerfectInformation: Known
  }

  struct Effect: Encodable {
    let name, unit: String
    let isHealth: Bool
    let options: [Standing]
    let frontier: [String]
    let acceptability: [Acceptability]

    init?(_ effect: StudyAppraisal.Effect, _ names: [String], _ wording: AppraisalWording?) {
      guard let wording else { return nil }
      (name, unit, isHealth) = (effect.name, wording.unit(of: effect), effect.isHealth)
      options = names.indices.map { place in
        let standing = effect.frontier.standings[place]
        return Standing(
          option: names[place], standing: wording.said(standing), meanCost: effect.means[place].cost,
          meanEffect: effect.means[place].effect, costPerUnit: wording.costPerUnit(standing))
      }
      frontier = effect.frontier.frontier.map { names[$0] }
      acceptability = effect.acceptability.map { point in
        Acceptability(
          worth: point.threshold, toChoose: names[point.optimal], chances: point.probabilities.map(Chance.init),
          valueOfPerfectInformation: Known(point.valueOfPerfectInformation))
      }
    }
  }

  struct Distribution: Encodable {
    struct Row: Encodable {
      let name: String
      let doNothing: Double
      let net: [Double]
      let people: Double?
      let morePeople: [Double]
    }

    let by: String
    let rows: [Row]

    init(_ distribution: StudyAppraisal.Distribution, _ words: Wording) {
      by = words.name(of: distribution)
      rows = distribution.rows.map {
        Row(
          name: words.name(of: $0), doNothing: $0.doNothing, net: $0.net, people: $0.people, morePeople: $0.morePeople)
      }
    }
  }
}

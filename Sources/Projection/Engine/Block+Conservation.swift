extension Block {
  /// Whether nobody was lost or made since the year began, and every pathway holds the same people.
  func isConserved() -> Bool {
    (0..<lanes.count).allSatisfy { lane in
      let people = pathways[0].totals.everybody(lane: lane)
      return pathways.allSatisfy { pathway in
        let gap = pathway.totals.everybody(lane: lane) - people
        return pathway.totals.isConserved(lane: lane) && gap.magnitude <= 1e-9 * max(1, people)
      }
    }
  }
}

extension Rulebook {
  /// What results call who pays where nobody is named.
  public static let nobodyNamed = "nobody named"

  /// Everybody who is named as paying for a setting or a service, each once, in the order met.
  public var payers: [Name] {
    let ofSettings = pathways.flatMap(\.settings).compactMap { settings[$0.key] }.flatMap(\.paidBy)
    var seen: Set<String> = []
    return (ofSettings + services.flatMap(\.paidBy)).map(\.payer).filter { seen.insert($0.key).inserted }
  }

  /// The table of what payers have in an option; nil where none is given.
  ///
  /// - Parameter option: the index of a declared option; nil for do nothing and for a hypothesis alone.
  public func budget(inOption option: Int?) -> Name? {
    option.flatMap { options[$0].budget } ?? scenario.budget
  }
}

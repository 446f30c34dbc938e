public import Studies

extension Outcomes {
  /// What readers must know of counts of people before they read one; nothing where they are not protected.
  var protection: [String] {
    study.isPublishable ? ["\(words.text(.peopleAreProtected)) \(words.text(.peopleAreProtectedMeans))"] : []
  }

  /// The same as it stands first on a page.
  var protectionNotice: HTML {
    guard study.isPublishable else { return "" }
    return """
      <p class="notice"><strong>\(words.say(.peopleAreProtected))</strong> \(words.say(.peopleAreProtectedMeans))</p>

      """
  }
}

extension StudyResult {
  /// What somebody at a terminal must know of counts of people, in lines; nothing where they are not protected.
  public var protectionLines: [String] {
    isPublishable ? [Phrase.peopleAreProtectedBriefly, .lookThroughWords].map { Wording.english.text($0) } : []
  }
}

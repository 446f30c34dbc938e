import Diagnostics

extension CatalogueTheme {
  static let sentences = CatalogueTheme(
    "Lines",
    [
      CatalogueEntry(
        .expected, "a word or number is missing",
        means: """
          The line began as Longview knows it and then something else came, or nothing. The message says what belongs at \
          the arrow; the line called `pattern` shows how the whole is written.
          """,
        because: "English leaves words out and is understood all the same; a projection cannot ask you back.",
        .rules(
          "  so we can close 10 places day care over 3 years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .leftOver, "more words than the line can hold",
        means:
          "The line was complete, and yet more follows. Often it belongs on a line of its own, or a comma is missing.",
        because: "what is not understood is never passed over: it may be the condition that matters to you.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2027-28 at the latest",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .unknownClause, "a line that begins with an unknown word",
        means: """
          The first word of a line says what the line is: `because`, `if we`, `expect` … This one begins no line here. It \
          may be a slip of the finger, or a line that belongs to another part.
          """,
        because: "a line that is skipped because of a misspelling would leave out part of your plan without a word.",
        .rules(
          #"  becuase "We may need fewer day care places.""#, mended: #"  because "We may need fewer day care places.""#
        )),
      CatalogueEntry(
        .clauseTwice, "a line given twice",
        means: "This line can be said only once in each part, and it is there twice.",
        because: "if the two differ, only you know which one holds.",
        .rules(
          "  because \"We may need fewer day care places.\"\n  because \"Places are dear.\"",
          mended: #"  because "We may need fewer day care places.""#)),
      CatalogueEntry(
        .reservedWord, "a name with a word of the language in it",
        means: """
          Words such as `and`, `of`, `to` and `in` hold sentences together, so a name ends where one of them begins. \
          Between two settings write a comma. Where the word is part of a name, put the name in double quotes: \
          "out of county".
          """,
        because: "without this, `people in bed and breakfast` could be one setting or two.",
        .scenario(
          "  settings family home, supported living and residential home",
          mended: "  settings family home, supported living, residential home")),
      CatalogueEntry(
        .notYet, "something that is still to come",
        means: """
          The language has a word for this, but this version of Longview cannot work with it yet. Put a # before it for \
          now, and it stays in the file as a note.
          """,
        because: "passing over it would give you the results of another plan than the one you wrote.",
        .scenario(
          "  cost £900 a week for each place", mended: "  cost £900 a week for each person",
          insteadOf: "  cost £900 a week for each person")),
    ])

  static let statements = CatalogueTheme(
    "What we do",
    [
      CatalogueEntry(
        .unknownVerb, "a verb that no rule has",
        means: """
          What we do is said with few verbs, so that everybody reads the same into them: `move` people, `send` new people \
          elsewhere, `open` and `close` places, `multiply` a rate.
          """,
        because: """
          `reduce day care by 10` could mean fewer places, fewer people or less money, and each of them has other \
          consequences.
          """,
        .rules(
          "  so we can reduce day care by 10 places over 3 years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .peopleOrPlaces, "places are not people",
        means: """
          A setting is opened and closed in places; people move between settings. A home with 10 places may have 8 people \
          living in it and 3 waiting.
          """,
        because: """
          closing 10 places and moving 10 people are two different plans. The first leaves somebody without a place \
          unless the second is made too.
          """,
        .rules(
          "  so we can close 10 people in day care over 3 years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .noStart, "something we do that does not say when",
        means: """
          Say when it begins: `in 2027-28`, `from 2027-28`, or `over 3 years from 2027-28`. It can be said once for a whole \
          hypothesis: lines without a time begin with the first of their hypothesis that has one.
          """,
        because: "a saving that begins a year later is a year's money less.",
        .rules(
          "  if we move 10 people from day care to direct payment\n  so we can close 10 places in day care",
          mended: """
              if we move 10 people from day care to direct payment
              so we can close 10 places in day care over 3 years from 2027-28
            """,
          insteadOf: """
              if we move 10 people to direct payment over 3 years from 2026-27,
                    60% of them from day care, the rest from nothing arranged
              so we can close 10 places in day care over 3 years from 2027-28
            """)),
      CatalogueEntry(
        .cannotBeWatched, "waiting for something that is only known later",
        means: """
          `once` and `when` wait for something that can be seen on the day: people, places, empty places or people waiting. \
          Costs and moves are added up when a year is over, and measures of your own when a run is.
          """,
        because: "a rule that waited for next year's accounts would act on what nobody knew at the time.",
        .rules(
          "  so we can close 10 places in day care from 2027-28, once cost of day care falls by £100k a year",
          mended: "  so we can close 10 places in day care from 2027-28, once people in day care fall by 5",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .shareInParts, "a percentage of people, split by where they come from",
        means: """
          A percentage is taken of everybody in each setting you name, so it has no parts. A number of people can have \
          parts: 60% of them from here, the rest from there.
          """,
        because:
          "20% of people, 60% of them from day care, could be worked out in several ways with different answers.",
        .rules(
          """
            if we move 20% of people to direct payment over 3 years from 2026-27,
                  60% of them from day care, the rest from nothing arranged
          """,
          mended:
            "  if we move 20% of people from day care, nothing arranged to direct payment over 3 years from 2026-27",
          insteadOf: """
              if we move 10 people to direct payment over 3 years from 2026-27,
                    60% of them from day care, the rest from nothing arranged
            """)),
      CatalogueEntry(
        .noEffect, "a line that would change nothing",
        means: """
          The rule multiplies a rate that no table gives, or sends people away from a setting to which none come. Ten times \
          nothing is nothing.
          """,
        because: "you expect something of this line. Either a name is not the one you mean, or a figure is missing.",
        .rules(
          """
            then multiply moves from direct payment to day care by 2 from 2027-28
            so we can close 10 places in day care over 3 years from 2027-28
          """,
          mended: """
              then multiply moves from nothing arranged to direct payment by 2 from 2027-28
              so we can close 10 places in day care over 3 years from 2027-28
            """,
          insteadOf: ExampleScenario.closure)),
    ])
}

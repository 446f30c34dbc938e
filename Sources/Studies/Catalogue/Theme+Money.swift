import Diagnostics

extension CatalogueTheme {
  static let money = CatalogueTheme(
    "Buildings and contracts",
    [
      CatalogueEntry(
        .notAWholeBuilding, "part of a building saves no building",
        means: """
          The heating, the rent and the manager of a site are paid as long as anybody is there. Closing some of its places \
          saves none of that; closing the whole site does.
          """,
        because: "savings that need an empty building are the ones most often promised and least often made.",
        .rules(
          """
            so we can close 6 places in residential home at "Oak House" from 2027-28
            expect total cost to fall by at least £400k a year by 2029-30 compared with do nothing
          """,
          mended: """
              so we can close site "Oak House" from 2027-28
              expect total cost to fall by at least £400k a year by 2029-30 compared with do nothing
            """,
          insteadOf: """
              so we can close 10 places in day care over 3 years from 2027-28
              expect waiting for day care to be at most 5 people until 2029-30, with 80% confidence
            """)),
      CatalogueEntry(
        .stillPaid, "closed places that are still paid for",
        means: """
          A block contract pays for its places, used or not, until it ends. The rule closes more places than are free of \
          such a contract, and does not end it.
          """,
        because: "the places would be gone and the bill would stay.",
        .rules(
          "  so we can close 25 places in residential home from 2027-28",
          mended: "  so we can close 25 places in residential home from 2029-30",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .noDoubleRunning, "no time for both to run",
        means: """
          People move out of one place as the next one opens, on the very day. In life the new home fills over weeks while \
          the old one is still staffed: that is double running, and it costs money.
          """,
        because: "without it the change looks cheaper than any such change has been.",
        .rules(
          """
            so we can open 10 places in supported living from 1 October 2029
            then move 8 people from residential home to supported living from 1 October 2029
            and close 8 places in residential home from 1 October 2029
          """,
          mended: """
              so we can open 10 places in supported living from 1 October 2029, double running 6 months
              then move 8 people from residential home to supported living from 1 October 2029
              and close 8 places in residential home from 1 October 2029
            """, insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .bandGoesDown, "a band of places that holds none",
        means: """
          The bands of a contract follow one another: `next 10` is ten more places, `up to 30` reaches to the thirtieth \
          place, those before it included. This one ends where the ones before it have ended, or sooner.
          """,
        because: "no place would ever have its price. Perhaps the most that a contract allows was put below the least.",
        .scenario(
          "  cost and volume 10 places in residential home at £1,150, up to 5 at £1,050 a week for each place",
          mended: "  cost and volume 10 places in residential home at £1,150, up to 15 at £1,050 a week for each place",
          insteadOf: "  block 10 places in residential home at £1,150 a week for each place")),
      CatalogueEntry(
        .contractsOverlap, "one place bought twice",
        means: """
          Contracts pay for places in one setting, used or not, and together for more than it has. Each of them is in force \
          from the first day of the scenario to its end. Or they pay for all it has, and a framework beside them has no \
          place left to call off.
          """,
        because:
          "a place can be paid for twice, but only one person can live in it. Perhaps one contract follows the other.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "site \"Oak House\"",
            wrong: """
              contract "Elmwood"
                block 24 places in residential home at £1,150 a week for each place
                until 31 March 2028
                source "Contract register 2026"
              site "Oak House"
              """,
            mended: """
              contract "Elmwood"
                block 20 places in residential home at £1,150 a week for each place
                until 31 March 2028
                source "Contract register 2026"
              site "Oak House"
              """)
        ])),
      CatalogueEntry(
        .hostsTooMany, "sites with more places than there are",
        means: "The sites of a setting together host more places than the setting has.",
        because:
          "closing a site would close places that nobody counted. Perhaps one site has taken the place of another.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  hosts 12 places in residential home",
            wrong: "  hosts 42 places in residential home", mended: "  hosts 12 places in residential home")
        ])),
      CatalogueEntry(
        .spendingDiffers, "a unit cost that does not come to what was spent",
        means: """
          A `spent` line says what a year's return gives: the pounds, and the people, weeks or units they paid for. The cost \
          of one, times their number, and the fixed costs of sites, should come to the pounds, but for the rounding of the \
          figures as written.
          """,
        because: "two figures of one thing that differ are the first that a finance officer will find.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  cost £270 a week for each person\n",
            wrong: "  cost £270 a week for each person\n  spent £570,000 on 38 people\n",
            mended: "  cost £288 a week for each person\n  spent £570,000 on 1,979 weeks\n")
        ])),
      CatalogueEntry(
        .bandsDoNotMeet, "bands of cost with a gap between them",
        means: """
          The bands of `packages` are written from the cheapest to the dearest, and each begins where the one before ends.
          """,
        because: "a package between two bands would be in none of them, or in both.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  cost £270 a week for each person\n",
            wrong: "  cost £270 a week for each person\n  packages 40% under £200, 60% at £250 or more a week\n",
            mended: "  cost £270 a week for each person\n  packages 40% under £200, 60% at £200 or more a week\n")
        ])),
      CatalogueEntry(
        .costOutsidePackages, "a cost that such packages cannot have",
        means: """
          The cost of a person in a setting is the mean of all packages there. Whatever each costs within its band, these \
          packages cannot come to it.
          """,
        because: "the bands or the cost are of another year, or of other people.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  cost £270 a week for each person\n",
            wrong: "  cost £270 a week for each person\n  packages 90% under £200, 10% at £200 to £500 a week\n",
            mended: "  cost £270 a week for each person\n  packages 40% under £200, 60% at £200 to £500 a week\n")
        ])),
      CatalogueEntry(
        .fundInARing, "a fund that pays itself",
        means: """
          What a fund cannot pay of its own falls to those behind it. Here it would fall to the fund itself, perhaps by way \
          of another.
          """,
        because: "somebody has to pay the bill in the end, and nobody here would.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "site \"Oak House\"",
            wrong: """
              fund care pool
                paid by social services 60%, transition grant 40%
              fund transition grant
                has £200k a year, falling by 10% a year
                paid by care pool 100%
                source "Grant letter 2026"
              site "Oak House"
              """,
            mended: """
              fund care pool
                paid by social services 60%, NHS 40%
                source "Section 33 agreement 2026"
              fund transition grant
                has £200k a year, falling by 10% a year
                paid by care pool 100%
                source "Grant letter 2026"
              site "Oak House"
              """),
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  places 40\n",
            wrong: "  places 40\n  paid by transition grant 100%\n",
            mended: "  places 40\n  paid by transition grant 100%\n"),
        ])),
      CatalogueEntry(
        .payersOverlap, "people for whom two lines say who pays",
        means: """
          `paid by … for …` says who pays for some people in a setting. Here somebody may be among the people of two such \
          lines.
          """,
        because: "their cost would be shared out twice, or by whichever line came first.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  places 40\n",
            wrong: """
                places 40
                paid by social services 100%
                paid by NHS 100% for people with need severe
                paid by council tax payers 100% for people in North

              """,
            mended: """
                places 40
                paid by social services 100%
                paid by NHS 100% for people with need severe

              """)
        ])),
      CatalogueEntry(
        .claimedTwice, "one saving claimed twice",
        means: """
          Two lines, or two hypotheses of one option, close the same site or end the same contract. Each can \
          happen only once.
          """,
        because: "each of them would expect the saving as its own, and there is only one to share.",
        .rules(
          """
            so we can end contract "Beechwood" at the earliest date
            and end contract "Beechwood" from 1 June 2028
          """, mended: "  so we can end contract \"Beechwood\" at the earliest date",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .beforeTheBreak, "a contract ended before it may be",
        means: """
          The contract says from which day it can be broken, and the rule ends it sooner. `at the earliest date` works out \
          the first day that its terms allow.
          """,
        because: "the provider would be right to send the bill all the same.",
        .rules(
          "  so we can end contract \"Beechwood\" from 1 October 2027",
          mended: "  so we can end contract \"Beechwood\" at the earliest date",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .alreadyEnded, "a contract that has run out",
        means: "The contract has ended by then of itself, or it ended before the scenario begins.",
        because:
          "there is nothing left to end and nothing to save. Perhaps the contract was renewed, and its end is old.",
        .rules(
          "  so we can end contract \"Beechwood\" from 1 April 2030",
          mended: "  so we can end contract \"Beechwood\" from 1 April 2028",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .noticeTooLong, "notice that cannot be given in time",
        means: """
          Counted back from the day on which the contract is to end, its notice would have to be given before the first year; \
          or the contract runs out before any notice could take effect.
          """,
        because: "a letter cannot be sent last year. The saving would begin later than you planned, or never.",
        .slips([
          CatalogueExample.Slip(
            file: ExampleScenario.scenario, place: "  until 31 March 2029, notice 6 months, break from 1 April 2028",
            wrong: "  until 31 March 2029, notice 6 months", mended: "  until 31 March 2029, notice 6 months"),
          CatalogueExample.Slip(
            file: ExampleScenario.rules, place: ExampleScenario.closure,
            wrong: "  so we can end contract \"Beechwood\" from 1 June 2026",
            mended: "  so we can end contract \"Beechwood\" from 1 December 2026"),
        ])),
    ])
}

extension ClauseKind {
  /// The accepted form, where it is the same in every declaration.
  var pattern: String { form.pattern }

  /// Its form in a declaration.
  func form(in declaration: DeclarationKind) -> Form {
    switch (self, declaration) {
    case (.head, _): return declaration.form
    case (.staff, .service):
      return Form(
        "staff 1.2 hours of care workers for each UNIT; or: staff 1 manager for 20,000 UNIT a year; or: staff 0.05 [hours a "
          + "week of] nurses for each user; or: staff 1 nurse for 30 users", "who is needed to give it")
    case (.spent, .service):
      return Form("spent £890k on 3,200 UNIT", "what a return says: cost × volume, or the cost where none is said")
    case (.paidBy, .service): return Form("paid by social services 62%, NHS 38%", "who pays which share")
    case (.paidBy, .fund):
      return Form("paid by social services 60%, NHS 40%", "who pays what it has not of its own, which is all of a pool")
    case (.cost, .service): return Form("cost £310 a night", "what a unit of the service costs")
    case (.isValue, .measure):
      return Form("is MEASURE [as a share of MEASURE]", "what it measures, as a number or a share")
    case (.expect, .test):
      return Form(
        "expect MEASURE to be 34 [UNIT] [within 1] in 2030-31; or: \(ClauseKind.expect.pattern)",
        "the figure that must result")
    default: return form
    }
  }

  private var form: Form {
    switch self {
    case .head: return Form("", "")
    case .source:
      return Form(
        "source \"TITLE\"[, page 14] [quality low|medium|high] [as at June 2025]", "where the line above it comes from")
    case .years, .step, .prices, .inflation, .weeksAYear, .ages, .use: return formInScenario
    case .settings, .startsIn, .entrantShares: return formInPathway
    case .places, .cost, .spent, .packages, .uplift, .whenFull, .paidBy, .staff: return formInSetting
    case .hours, .supply, .turnover, .recruits, .qualified: return formInStaffGroup
    case .block, .framework, .costAndVolume, .indexed: return formInContract
    case .until, .hosts, .fixedCost, .usedBy, .amount, .capacity, .has, .better: return formInCommissioning
    case .isValue: return Form("is likely 60%, between 40% and 75% (80% sure)", "the number, certain or not")
    case .includes, .population, .spend, .budget, .with, .given, .draws: return formInOption
    case .compare, .discount, .weigh, .effect, .benefit, .optimismBias: return formInAppraisal
    default: return formInHypothesis
    }
  }

  private var formInScenario: Form {
    switch self {
    case .years: return Form("years 2026-27 to 2045-46", "the first financial year and the last")
    case .step: return Form("step year|quarter|month", "how often people are counted; a year unless said")
    case .prices:
      return Form("prices 2026-27 [cash]", "the year whose prices are given; `cash` shows those of each year")
    case .inflation: return Form("inflation from \"deflator.csv\"", "general prices by year, as an index")
    case .weeksAYear: return Form("weeks a year 52", "how many weeks of cost make a year")
    case .ages: return Form("ages 18 to 90 and over", "the youngest, and the age from which all are alike")
    default: return Form("use \"../../Rules/day-opportunities.rules\"", "a file of rules to read along")
    }
  }

  private var formInPathway: Form {
    switch self {
    case .settings: return Form("settings day care, paid job, \"out of county\"", "the settings of the pathway")
    case .startsIn: return Form("starts in SETTING", "where people are of whom no table says it")
    default:
      return Form(
        "entrants family home 85%, supported living 15%", "where new people go; `the rest SETTING` may end it")
    }
  }

  private var formInSetting: Form {
    switch self {
    case .places: return Form("places 30; or: places from \"places.csv\"", "how many there are; no limit unless said")
    case .cost: return Form("cost £1,480 a week|year for each person", "what it costs to buy")
    case .spent:
      return Form(
        "spent £14.5m on 591 people|weeks", "what a return says: cost × volume, or the cost where none is said")
    case .packages:
      return Form(
        "packages 20% under £200, 50% at £200 to £500, 30% at £500 or more a week", "what care costs, person by person")
    case .uplift:
      return Form(
        "uplift 4% a year [in cash]; or: uplift pay 40% at 3%, \"other costs\" 60% at 10.1% a year [in cash]",
        "how fast its cost grows above prices; `in cash`, prices included")
    case .whenFull: return Form("when full SETTING", "where people go for whom there is no place")
    case .paidBy:
      return Form(
        "paid by social services 62%, NHS 30%, client 8% [for WHO]; or: paid by social services 100% for locked-in cost",
        "who pays which share: of some people, of what is locked in, or of the rest")
    default:
      return Form(
        "staff 1.6 [hours a week of] support workers for each person|place; or: staff 1 manager for 12 people|places",
        "who is needed to run it")
    }
  }

  private var formInStaffGroup: Form {
    switch self {
    case .hours: return Form("hours 37 a week for each post", "what a post comes to, where staff are counted in hours")
    case .supply:
      return Form(
        "supply 118.5 posts; or: supply from \"staff.csv\"", "those in post, in the first year or year by year")
    case .turnover: return Form("turnover 32% a year", "the share of those in post who leave in a year")
    case .recruits:
      return Form("recruits 30 posts a year", "how many come in a year; unless said, just as many as leave")
    default:
      return Form(
        "qualified 55%", "the share of those in post with the right qualification; the rest are to train")
    }
  }

  private var formInContract: Form {
    switch self {
    case .block:
      return Form("block 30 places in SETTING at £1,150 a week for each place", "what is paid for, used or not")
    case .framework:
      return Form(
        "framework [up to 40] places in SETTING at £1,210 a week for each place; or: framework first 20 places in SETTING "
          + "at £1,210, next 20 at £1,150 a week for each place", "places called off as they are used")
    case .costAndVolume:
      return Form(
        "cost and volume 20 places in SETTING at £1,150, next 10 at £1,050[, up to 40 at £990] a week for each place",
        "the first places used or not, further ones as they are used")
    default:
      return Form(
        "indexed 3% a year [in cash]; or: indexed pay 70% at 3%, \"other costs\" 30% at 2% a year [in cash]",
        "how fast its prices grow above prices; `in cash`, prices included")
    }
  }

  private var formInCommissioning: Form {
    switch self {
    case .until:
      return Form("until 31 March 2028[, notice 6 months][, break from 1 April 2027]", "when it ends, or can be ended")
    case .hosts: return Form("hosts 16 places in SETTING [in VALUE]", "what it has room for")
    case .fixedCost: return Form("fixed cost £480,000 a year", "what it costs until the whole of it closes")
    case .usedBy:
      return Form(
        "used by 35% of people [in SETTING] [aged 55 or over][, 50% of people in SETTING]",
        "the share of people who use it")
    case .amount: return Form("amount 28 nights a year for each user", "how much of it a user gets")
    case .capacity: return Form("capacity 3,650 nights a year", "how much of it there is")
    case .has:
      return Form(
        "has £2.1m a year[, falling|growing by 5% a year]; or: has from \"grant.csv\"",
        "money of its own; later years are as the first unless said")
    default: return Form("better when higher|lower", "which way is good")
    }
  }

  private var formInHypothesis: Form {
    switch self {
    case .because: return Form("because \"the sentence it comes from\"", "why it is thought")
    case .weBelieve:
      return Form("we believe 55% of people in SETTING do not need it", "how the world is, untested by a run")
    case .appliesTo: return Form("applies to WHO", "whom all its statements are about")
    case .ifWe: return Form("if we STATEMENT", "what we do")
    case .then: return Form("then STATEMENT", "what follows for people")
    case .soWeCan: return Form("so we can STATEMENT", "what that allows")
    case .and: return Form("and STATEMENT", "goes on with the part above it")
    case .when: return Form("when CONDITION, STATEMENT", "what we do should it come to that")
    case .expect:
      return Form(
        "expect MEASURE to be at most|least 5 [UNIT] by|until|in 2029-30[, with 80% confidence]; or: expect MEASURE to "
          + "fall|rise by at least 5 [UNIT] by|until|in 2029-30 compared with do nothing[, with 80% confidence]",
        "the test, and in what share of runs it must hold")
    case .refutedIf:
      return Form(
        "refuted if MEASURE is below|above 5 by 2029-30; or: refuted if MEASURE falls|rises by less|more than 5 by "
          + "2029-30; or: refuted if measured share is below|above 50% in at least 100 reviews by 2029-30",
        "what, once it is seen, would show it to be wrong")
    case .overrides:
      return Form("overrides \"HYPOTHESIS\" because \"the reason\"", "this one holds where both set a number")
    case .owner: return Form("owner \"TEAM\" [review on April 2028]", "who looks after it")
    case .reviewOn: return Form("review on April 2028", "when it is looked at again")
    default:
      return Form(
        "status proposed; or: status accepted|refuted by \"BOARD\" because \"the reason\"", "what people have decided")
    }
  }

  private var formInOption: Form {
    switch self {
    case .includes: return Form("includes \"HYPOTHESIS\"[, \"HYPOTHESIS\"]", "what it consists of")
    case .population: return Form("population \"VARIANT\"", "the variant of the population that it counts on")
    case .spend:
      return Form(
        "spend £120k [a year] WHEN on \"PURPOSE\"[, charged over 25 years at 3.5% a year][, paid by NHS 60%, client 40%]",
        "what else it costs")
    case .budget: return Form("budget from \"budget.csv\"", "the money there is")
    case .with: return Form("with \"HYPOTHESIS\"[, \"HYPOTHESIS\"]", "what is acted on")
    case .given: return Form("given \"ASSUMPTION\" is 60%", "a number held fast")
    default: return Form("draws 200", "how many runs")
    }
  }

  private var formInAppraisal: Form {
    switch self {
    case .compare: return Form("compare do nothing, \"OPTION\"[, \"OPTION\"]", "the options side by side")
    case .discount:
      return Form(
        "discount 3.5% a year; or: discount from \"discount.csv\"",
        "how much less a pound counts a year later; as the Green Book says unless said")
    case .weigh: return Form("weigh NAME 40, present cost 30", "what counts how much")
    case .effect:
      return Form(
        "effect NAME, worth up to £20k, £50k, £100k a unit[, as health]",
        "what more money buys, and what one of it might be worth")
    case .benefit:
      return Form(
        "benefit NAME at £12k [a year] for each person[, as health]",
        "what a measure is worth in money; `a year` where it is people or places")
    default:
      return Form(
        "optimism bias 24% on \"PURPOSE\"[, mitigated 40%]; or: optimism bias standard buildings on \"PURPOSE\"[, "
          + "mitigated 40%]; or: optimism bias standard buildings 70%, non-standard buildings 30% on \"PURPOSE\"[, "
          + "mitigated 40%]",
        "how much more than it says a `spend` line comes to, less what is managed")
    }
  }
}

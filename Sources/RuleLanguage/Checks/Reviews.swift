import Diagnostics

/// A hypothesis is looked at again on one day, which its owner's line may say or a line of its own.
func checkReviews(_ context: CheckContext, _ findings: inout Findings) {
  for reviews in context.draft.hypotheses.map(\.reviews) where reviews.count > 1 {
    findings.report(.reviewedTwice(first: reviews[0].span, again: reviews[1].span))
  }
}

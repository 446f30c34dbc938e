#ifndef LONGVIEW_KERNEL_H
#define LONGVIEW_KERNEL_H

#include <stdint.h>

/// The lanes that are computed together. A row of figures is this many doubles, or a multiple.
enum { lv_lanes = 8 };

/// People of a compartment who are to be found in another when a step is over: people × share.
///
/// Both are offsets in doubles, into the people of a stratum and into the shares.
typedef struct {
  int32_t from, share;
} lv_term;

/// Where everybody is when a step is over, for every band: which terms add up to each compartment.
typedef struct {
  /// By band, the first of its compartments in `first_term`.
  const int32_t *band;
  /// By compartment of a list, where its terms begin; the next entry is where they end. No list of terms is empty.
  const int32_t *first_term;
  const lv_term *terms;
} lv_flows;

/// A change of need: a share of those of one need in a group and age, as an offset in doubles, has the other instead.
typedef struct {
  int32_t from, to, share;
} lv_change;

/// What is the same in every step of one pathway. A stratum is (group × ages + age) × needs + need.
typedef struct {
  int32_t groups, ages, needs, compartments;
  /// Doubles from one row of shares or counts to the next.
  int32_t row;
  /// By stratum, the band it belongs to.
  const int32_t *band;
  /// By compartment, the setting its people live in.
  const int32_t *setting;
  /// The settings where the setting matters to who remains; 1 where it does not.
  int32_t settings;
  /// By stratum, or by stratum × setting: the share that remains after exits, an offset in doubles.
  const int32_t *remaining;
  /// By group × age, where its changes of need begin, and one more entry: where the last ones end.
  const int32_t *first_change;
  const lv_change *changes;
  /// By stratum, its number among those that people enter, or −1.
  const int32_t *entering;
} lv_pathway;

/// One step of one pathway in `lv_lanes` lanes.
typedef struct {
  /// Whether a year begins, and everybody is older by one.
  int32_t birthday;
  /// What the step before has decided, with its shares: who moves, and, where places were lost, who loses one; NULL where
  /// nobody does.
  const lv_flows *moves, *displaced;
  const double *shares, *displaced_shares;
  /// Who came in at the end of the step before, by number of stratum × compartment.
  const double *entrants;
  /// The shares that remain after exits.
  const double *remaining;
  /// The share of every stratum that remained, which the settings of this pathway decide; NULL where they do not.
  double *survival;
  /// The shares of the changes of need.
  const double *changing;
  /// The people, by stratum × compartment; rows of `lv_lanes`.
  double *people;
  /// Everybody who is there when the step begins, by band × compartment: added to; NULL where nobody asks.
  double *opening;
  /// Everybody who is there after exits and changes of need, by band × compartment: added to.
  double *counts;
  /// Deaths and leavers, by setting × group: added to.
  double *exits;
  /// Room for 4 ages × needs × compartments, and for two compartments lists more; rows of `lv_lanes`.
  double *scratch;
} lv_step;

/// Takes everybody of a pathway from what one step decided to where the next decides: moves, a birthday where a year
/// begins, exits and changes of need; and counts who is where, band by band.
///
/// The arithmetic is that of IEEE 754 without contraction, lane by lane: every processor gives the same bits.
void lv_advance(const lv_pathway *pathway, const lv_step *step);

/// A sum, part by part: `to += from × share`, as offsets in doubles.
typedef struct {
  int32_t to, from, share;
} lv_product;

/// Adds products of rows of `row` doubles, a multiple of `lv_lanes`, in their order.
void lv_add_products(const lv_product *products, int32_t count, int32_t row, double *to, const double *from,
                     const double *shares);

/// Adds rows of `row` doubles, a multiple of `lv_lanes`, in their order; shares do not matter.
void lv_add_rows(const lv_product *products, int32_t count, int32_t row, double *to, const double *from);

/// The instructions that this processor runs it with: `baseline`, `AVX2` or `AVX-512`.
const char *lv_instructions(void);

#endif

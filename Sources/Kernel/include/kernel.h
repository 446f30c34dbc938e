#ifndef LONGVIEW_KERNEL_H
#define LONGVIEW_KERNEL_H

#include <stddef.h>
#include <stdint.h>

#include "lanes.h"

/// Ages that are computed together where their bands and changes of need are the same.
enum { lv_ages_at_once = 4 };

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

/// A change of need: a share of those of one need in a group and age, as an offset in doubles, has another instead.
typedef struct {
  int32_t from, share;
} lv_change;

/// Ages of one group that are computed together, `lv_ages_at_once` at most: in each need all their strata are of one
/// band, now and before a birthday, have the same changes of need, and nobody enters them; or it is one age.
typedef struct {
  int32_t group, age, ages;
  /// Bit by bit, whether anybody can be of each need at these ages: nobody is where there are none to begin with and no
  /// change leads. The last bit speaks of all needs from its number on.
  uint32_t needs;
} lv_run;

/// What is the same in every step of one pathway. A stratum is (group × ages + age) × needs + need.
typedef struct {
  int32_t groups, ages, needs, compartments;
  /// Doubles from one row of shares or counts to the next.
  int32_t row;
  /// By stratum, the band it belongs to.
  const int32_t *band;
  /// By compartment, the setting its people live in.
  const int32_t *setting;
  /// The settings where the setting matters to who leaves; 1 where it does not.
  int32_t settings;
  /// By stratum, or by stratum × setting: the share that leaves, an offset in doubles.
  const int32_t *exit;
  /// By stratum, where the changes into its need begin; the next entry is where they end.
  const int32_t *first_change;
  const lv_change *changes;
  /// By stratum, its number among those that people enter, or −1.
  const int32_t *entering;
  /// Everybody, from the oldest of each group down: in a step without a birthday, and with one.
  const lv_run *runs[2];
  int32_t run_count[2];
} lv_pathway;

/// One step of one pathway in `lv_lanes` lanes.
typedef struct {
  /// Whether a year begins, and everybody is older by one.
  int32_t birthday;
  /// What the step before has decided, with its shares: who moves, and, where places were lost, who loses one; NULL
  /// where nobody does.
  const lv_flows *moves, *displaced;
  const double *shares, *displaced_shares;
  /// Who came in at the end of the step before, by number of stratum × compartment.
  const double *entrants;
  /// The shares that leave the population.
  const double *exiting;
  /// The share of every stratum that left, which the settings of this pathway decide; NULL where they do not.
  double *left;
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
  /// Room of `lv_scratch_rows`.
  double *scratch;
} lv_step;

/// How many rows of `lv_lanes` a step works in.
///
/// - Parameter changes: of need, of those of one group and age at most.
int32_t lv_scratch_rows(int32_t needs, int32_t compartments, int32_t changes);

/// Takes everybody of a pathway from what one step decided to where the next decides: moves, a birthday where a year
/// begins, exits and changes of need; and counts who is where, band by band.
///
/// The arithmetic is that of IEEE 754 without contraction, lane by lane: every processor gives the same bits.
void lv_advance(const lv_pathway *pathway, const lv_step *step);

/// What people can ask for: the room it is in, and whether those who find no place wait for it.
typedef struct {
  int32_t room, waits;
} lv_wish;

/// What the people of a compartment can ask for: wishes up to those of the next choice, and the room they wait for,
/// or −1.
typedef struct {
  int32_t first_wish, waiting_room;
} lv_choice;

/// Shares of the people of every choice, in rows: by choice, by wish, and by room.
typedef struct {
  /// Ask for nothing, by choice, and for each wish.
  const double *content, *asking;
  /// The part of those who wait for a room, and of those who ask for it, that it can take.
  const double *waiting_share, *asking_share;
  /// Found: in the same compartment, admitted after waiting, and elsewhere in all, by choice; who moves and who is
  /// refused, by wish.
  double *remaining, *admitted, *leaving, *granted, *refused;
} lv_asks;

/// Splits those who ask into those who move and those who find no place, and admits from the waiting.
///
/// - Parameter choices: `count` of them, and one more for where the last wishes end.
void lv_grant(const lv_choice *choices, int32_t count, const lv_wish *wishes, int32_t row, const lv_asks *asks);

/// Zeros for so many doubles, the first at the start of a cache line; to be given back by `lv_free`. Ends the process
/// where there is no memory.
double *lv_allocate(size_t count);

/// Gives back memory for so many doubles. Where that is much it is kept for the next that ask for as much.
void lv_free(double *rows, size_t count);

/// Gives the system what is kept.
void lv_release_memory(void);

/// A sum, part by part: `to += from × share`, as offsets in doubles.
typedef struct {
  int32_t to, from, share;
} lv_product;

/// Adds products of rows of `row` doubles, a multiple of `lv_lanes`, in their order.
void lv_add_products(const lv_product *products, int32_t count, int32_t row, double *to, const double *from,
                     const double *shares);

/// Adds rows of `row` doubles, a multiple of `lv_lanes`, in their order; shares do not matter.
void lv_add_rows(const lv_product *products, int32_t count, int32_t row, double *to, const double *from);

/// The processors that this process may use, 1 or more.
int32_t lv_processors(void);

/// The instructions that this processor runs it with: `baseline`, `AVX2` or `AVX-512`.
const char *lv_instructions(void);

#endif

#include "kernel.h"

#include <string.h>

#include "lanes.h"

#pragma STDC FP_CONTRACT OFF

#define PART_OF_THE_LOOP static inline __attribute__((always_inline))

enum { at_once = lv_ages_at_once };

#define AT(rows, offset) (*(lanes *)((rows) + (offset)))
#define CONST_AT(rows, offset) (*(const lanes *)((rows) + (offset)))

/// Where people of `n` lists, `apart` doubles from one to the next, are when a step is over.
PART_OF_THE_LOOP void settle(const lv_flows *flows, int band, int compartments, int n, const double *people,
                             ptrdiff_t apart, const double *shares, double *out, ptrdiff_t out_apart) {
  const int32_t *first = flows->first_term + flows->band[band];
  const lv_term *const terms = flows->terms, *term = terms + first[0];
  for (int to = 0; to < compartments; to++) {
    const lv_term *end = terms + first[to + 1];
    lanes sum[at_once];
    for (int i = 0; i < n; i++) sum[i] = CONST_AT(people, term->from + i * apart) * CONST_AT(shares, term->share);
    for (term++; term < end; term++)
      for (int i = 0; i < n; i++) sum[i] += CONST_AT(people, term->from + i * apart) * CONST_AT(shares, term->share);
    for (int i = 0; i < n; i++) AT(out, to * lv_lanes + i * out_apart) = sum[i];
  }
}

/// `n` ages of one need after all that the step before decided.
PART_OF_THE_LOOP void close_step(const lv_pathway *p, const lv_step *s, int stratum, int n, double *out,
                                 double *spare) {
  const int compartments = p->compartments;
  const ptrdiff_t list = (ptrdiff_t)compartments * lv_lanes;
  double *settled = s->displaced ? spare : out;
  settle(s->moves, p->band[stratum], compartments, n, s->people + stratum * list, list * p->needs, s->shares, settled,
         list);
  if (n == 1 && p->entering[stratum] >= 0) {
    const double *entrants = s->entrants + (ptrdiff_t)p->entering[stratum] * compartments * p->row;
    for (int c = 0; c < compartments; c++) AT(settled, c * lv_lanes) += CONST_AT(entrants, c * p->row);
  }
  if (s->displaced)
    settle(s->displaced, p->band[stratum], compartments, n, settled, list, s->displaced_shares, out, list);
}

/// One age of one need where a year begins: nobody is of the lowest before people enter; the open age keeps its own.
PART_OF_THE_LOOP void celebrate(const lv_pathway *p, const lv_step *s, int stratum, int age, double *out,
                                double *spare) {
  const ptrdiff_t list = (ptrdiff_t)p->compartments * lv_lanes;
  double *own = spare + list;
  if (age > 0) {
    close_step(p, s, stratum - p->needs, 1, out, spare);
  } else {
    for (int c = 0; c < p->compartments; c++) AT(out, c * lv_lanes) = (lanes){0};
  }
  if (age == p->ages - 1) {
    close_step(p, s, stratum, 1, own, spare);
    for (int c = 0; c < p->compartments; c++) AT(out, c * lv_lanes) += AT(own, c * lv_lanes);
  }
}

/// Whether anybody can be of a need in a run.
PART_OF_THE_LOOP int is_inhabited(const lv_run *run, int need) { return run->needs >> (need < 31 ? need : 31) & 1; }

/// What becomes of the people of a run who live in one setting: of every need, who leaves and who stays as they are; of
/// every change of need, who makes it.
typedef struct {
  double *leave, *stay, *change;
} run_shares;

PART_OF_THE_LOOP void share_out(const lv_pathway *p, const lv_step *s, int first, int n, int setting, run_shares to) {
  const int needs = p->needs, settings = p->settings;
  const int32_t *exit = p->exit + first * settings + setting;
  const double *exiting = s->exiting, *changing = s->changing;
  const int changes_apart = p->first_change[first + needs] - p->first_change[first];
  const lv_change *change = p->changes + p->first_change[first];
  for (int i = 0; i < n; i++) {
    for (int need = 0; need < needs; need++, exit += settings) {
      AT(to.leave, (need * at_once + i) * lv_lanes) = CONST_AT(exiting, *exit);
      AT(to.stay, (need * at_once + i) * lv_lanes) = (lanes){0} + 1;
    }
    for (int j = 0; j < changes_apart; j++, change++) {
      const ptrdiff_t from = (change->from * at_once + i) * lv_lanes;
      lanes share = CONST_AT(changing, change->share);
      AT(to.stay, from) -= share;
      AT(to.change, (j * at_once + i) * lv_lanes) = share * (1 - AT(to.leave, from));
    }
    for (int need = 0; need < needs; need++) {
      const ptrdiff_t at = (need * at_once + i) * lv_lanes;
      double *stay = to.stay + at;
      // Shares that add to 1 may take a little more than all by rounding.
      for (int lane = 0; lane < lv_lanes; lane++) stay[lane] = stay[lane] > 0 ? stay[lane] : 0;
      AT(stay, 0) *= 1 - AT(to.leave, at);
    }
  }
}

/// Exits and changes of need of the people of a run: kept, and counted.
PART_OF_THE_LOOP void leave_and_change(const lv_pathway *p, const lv_step *s, const lv_run *run, int first, int n,
                                       const double *people, run_shares shares) {
  // In local names, since rows may alias anything that is read through a pointer.
  const int compartments = p->compartments, needs = p->needs, by_setting = p->settings > 1;
  const ptrdiff_t list = (ptrdiff_t)compartments * lv_lanes, of_need = at_once * list, row = p->row;
  const ptrdiff_t exits_apart = p->groups * row;
  const int32_t *setting = p->setting;
  const int below = (n + s->birthday) * needs;
  double *exits = s->exits + run->group * row;
  if (!by_setting) share_out(p, s, first, n, 0, shares);
  for (int need = 0; need < needs; need++) {
    if (!is_inhabited(run, need)) continue;
    const int32_t *into = p->first_change + first + need;
    const lv_change *changes = p->changes + into[0];
    const int change_count = into[1] - into[0];
    const double *own = people + need * of_need;
    const double *leave = shares.leave + need * at_once * lv_lanes, *stay = shares.stay + need * at_once * lv_lanes;
    const double *change = shares.change + (into[0] - p->first_change[first]) * at_once * lv_lanes;
    double *kept = s->people + (first + need) * list;
    // Fetched while these are computed: the run below, whose people no other has touched since the last step.
    const double *next = first >= below ? kept - below * list : kept;
    double *band = s->counts + p->band[first + need] * compartments * row;
    for (int c = 0; c < compartments; c++) {
      if (by_setting) share_out(p, s, first, n, setting[c], shares);
      lanes left = {0}, count = {0};
      lanes after[at_once];
      for (int i = 0; i < n; i++) {
        lanes before = CONST_AT(own, i * list);
        left += before * CONST_AT(leave, i * lv_lanes);
        after[i] = before * CONST_AT(stay, i * lv_lanes);
      }
      for (int j = 0; j < change_count; j++) {
        const double *other = own + (changes[j].from - need) * of_need;
        for (int i = 0; i < n; i++)
          after[i] += CONST_AT(other, i * list) * CONST_AT(change, (j * at_once + i) * lv_lanes);
      }
      for (int i = 0; i < n; i++) {
        __builtin_prefetch(next + i * needs * list, 1);
        AT(kept, i * needs * list) = after[i];
        count += after[i];
      }
      AT(exits, setting[c] * exits_apart) += left;
      AT(band, 0) += count;
      own += lv_lanes, kept += lv_lanes, next += lv_lanes, band += row;
    }
  }
}

/// The share of each stratum of a run that left.
PART_OF_THE_LOOP void find_left(const lv_pathway *p, const lv_step *s, int first, int n, const double *people) {
  const ptrdiff_t list = (ptrdiff_t)p->compartments * lv_lanes;
  for (int need = 0; need < p->needs; need++) {
    for (int i = 0; i < n; i++) {
      const int stratum = first + i * p->needs + need;
      lanes before = {0}, left = {0};
      for (int c = 0; c < p->compartments; c++) {
        lanes here = CONST_AT(people, (need * at_once + i) * list + c * lv_lanes);
        before += here;
        left += here * CONST_AT(s->exiting, p->exit[stratum * p->settings + p->setting[c]]);
      }
      double *share = s->left + (ptrdiff_t)stratum * p->row;
      for (int lane = 0; lane < lv_lanes; lane++) share[lane] = before[lane] > 0 ? left[lane] / before[lane] : 0;
    }
  }
}

PART_OF_THE_LOOP void count_opening(const lv_pathway *p, const lv_step *s, int first, int n, const double *people) {
  const ptrdiff_t list = (ptrdiff_t)p->compartments * lv_lanes;
  for (int need = 0; need < p->needs; need++) {
    double *band = s->opening + (ptrdiff_t)p->band[first + need] * p->compartments * p->row;
    for (int c = 0; c < p->compartments; c++)
      for (int i = 0; i < n; i++)
        AT(band, c * p->row) += CONST_AT(people, (need * at_once + i) * list + c * lv_lanes);
  }
}

PART_OF_THE_LOOP void advance_run(const lv_pathway *p, const lv_step *s, const lv_run *run, int n) {
  const int birthday = s->birthday && p->ages > 1;
  const int first = (run->group * p->ages + run->age) * p->needs;
  const ptrdiff_t list = (ptrdiff_t)p->compartments * lv_lanes;
  double *people = s->scratch, *spare = people + p->needs * at_once * list;
  run_shares shares = {.leave = spare + at_once * list};
  shares.stay = shares.leave + p->needs * at_once * lv_lanes;
  shares.change = shares.stay + p->needs * at_once * lv_lanes;
  const int alone = birthday && n == 1;
  for (int need = 0; need < p->needs; need++) {
    double *out = people + need * at_once * list;
    if (!is_inhabited(run, need)) {
      memset(out, 0, (size_t)(n * list) * sizeof(double));
    } else if (alone) {
      celebrate(p, s, first + need, run->age, out, spare);
    } else {
      close_step(p, s, first + need - birthday * p->needs, n, out, spare);
    }
  }
  if (s->opening) count_opening(p, s, first, n, people);
  if (s->left) find_left(p, s, first, n, people);
  leave_and_change(p, s, run, first, n, people, shares);
}

FOR_EVERY_PROCESSOR void lv_advance(const lv_pathway *p, const lv_step *s) {
  const int birthday = s->birthday && p->ages > 1;
  const lv_run *end = p->runs[birthday] + p->run_count[birthday];
  for (const lv_run *run = p->runs[birthday]; run < end; run++) {
    switch (run->ages) {
      case 4: advance_run(p, s, run, 4); break;
      case 3: advance_run(p, s, run, 3); break;
      case 2: advance_run(p, s, run, 2); break;
      default: advance_run(p, s, run, 1);
    }
  }
}

int32_t lv_scratch_rows(int32_t needs, int32_t compartments, int32_t changes) {
  return at_once * ((needs + 1) * compartments + 2 * needs + changes);
}

FOR_EVERY_PROCESSOR void lv_grant(const lv_choice *choices, int32_t count, const lv_wish *wishes, int32_t row,
                                  const lv_asks *a) {
  const lv_asks asks = *a;
  for (int i = 0; i < count; i++) {
    for (ptrdiff_t at = (ptrdiff_t)i * row, lane = 0; lane < row; lane += lv_lanes, at += lv_lanes) {
      lanes remaining = CONST_AT(asks.content, at), leaving = {0};
      if (choices[i].waiting_room >= 0) {
        leaving = remaining * CONST_AT(asks.waiting_share, choices[i].waiting_room * row + lane);
        remaining -= leaving;
        AT(asks.admitted, at) = leaving;
      }
      for (ptrdiff_t wish = choices[i].first_wish; wish < choices[i + 1].first_wish; wish++) {
        lanes asking = CONST_AT(asks.asking, wish * row + lane);
        lanes granted = asking * CONST_AT(asks.asking_share, wishes[wish].room * row + lane);
        lanes refused = asking - granted;
        AT(asks.granted, wish * row + lane) = granted;
        AT(asks.refused, wish * row + lane) = refused;
        leaving += granted;
        if (!wishes[wish].waits) remaining += refused;
      }
      AT(asks.remaining, at) = remaining;
      AT(asks.leaving, at) = leaving;
    }
  }
}

FOR_EVERY_PROCESSOR void lv_add_products(const lv_product *products, int32_t count, int32_t row, double *to,
                                         const double *from, const double *shares) {
  for (const lv_product *product = products; product < products + count; product++)
    for (int lane = 0; lane < row; lane += lv_lanes)
      AT(to, product->to + lane) += CONST_AT(from, product->from + lane) * CONST_AT(shares, product->share + lane);
}

FOR_EVERY_PROCESSOR void lv_add_rows(const lv_product *products, int32_t count, int32_t row, double *to,
                                     const double *from) {
  for (const lv_product *product = products; product < products + count; product++)
    for (int lane = 0; lane < row; lane += lv_lanes) AT(to, product->to + lane) += CONST_AT(from, product->from + lane);
}

const char *lv_instructions(void) {
#if defined(__x86_64__) && defined(__linux__)
  return __builtin_cpu_supports("x86-64-v4") ? "AVX-512" : __builtin_cpu_supports("x86-64-v3") ? "AVX2" : "baseline";
#else
  return "baseline";
#endif
}

#include "kernel.h"

#include <stddef.h>

#pragma STDC FP_CONTRACT OFF

// One source, three sets of instructions: the loader takes the widest that the processor has.
#if defined(__x86_64__) && defined(__linux__)
#define FOR_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EVERY_PROCESSOR
#endif
#define PART_OF_THE_LOOP static inline __attribute__((always_inline))

typedef double lanes __attribute__((vector_size(lv_lanes * sizeof(double)), aligned(sizeof(double))));

// Ages that are computed together where their band is the same: shares and places in lists are then read once.
enum { ages_at_once = 4 };

#define AT(rows, offset) (*(lanes *)((rows) + (offset)))
#define CONST_AT(rows, offset) (*(const lanes *)((rows) + (offset)))

/// Where the people of `n` strata, `apart` doubles from one to the next, are when a step is over.
PART_OF_THE_LOOP void settle(const lv_flows *flows, int band, int compartments, int n, const double *people,
                             ptrdiff_t apart, const double *shares, double *out, ptrdiff_t out_apart) {
  const int32_t *first = flows->first_term + flows->band[band];
  const lv_term *term = flows->terms + first[0];
  for (int to = 0; to < compartments; to++) {
    const lv_term *end = flows->terms + first[to + 1];
    lanes sum[ages_at_once];
    for (int i = 0; i < n; i++) sum[i] = CONST_AT(people, term->from + i * apart) * CONST_AT(shares, term->share);
    for (term++; term < end; term++)
      for (int i = 0; i < n; i++) sum[i] += CONST_AT(people, term->from + i * apart) * CONST_AT(shares, term->share);
    for (int i = 0; i < n; i++) AT(out, to * lv_lanes + i * out_apart) = sum[i];
  }
}

/// One stratum after all that the step before decided.
PART_OF_THE_LOOP void close_step(const lv_pathway *p, const lv_step *s, int stratum, double *out, double *spare) {
  const int compartments = p->compartments;
  const double *people = s->people + (ptrdiff_t)stratum * compartments * lv_lanes;
  double *settled = s->displaced ? spare : out;
  settle(s->moves, p->band[stratum], compartments, 1, people, 0, s->shares, settled, 0);
  if (p->entering[stratum] >= 0) {
    const double *entrants = s->entrants + (ptrdiff_t)p->entering[stratum] * compartments * p->row;
    for (int c = 0; c < compartments; c++) AT(settled, c * lv_lanes) += CONST_AT(entrants, c * p->row);
  }
  if (s->displaced)
    settle(s->displaced, p->band[stratum], compartments, 1, settled, 0, s->displaced_shares, out, 0);
}

PART_OF_THE_LOOP int are_peers(const lv_pathway *p, const lv_step *s, int stratum, int n) {
  int alike = s->displaced == NULL && p->entering[stratum] < 0;
  for (int i = 1; i < n; i++)
    alike &= p->band[stratum + i * p->needs] == p->band[stratum] && p->entering[stratum + i * p->needs] < 0;
  return alike;
}

/// Those of `n` ages from `age` on of one need, each a year older where a year begins.
PART_OF_THE_LOOP void close_ages(const lv_pathway *p, const lv_step *s, int group, int age, int need, int n,
                                 double *out, ptrdiff_t out_apart, double *spare) {
  const int compartments = p->compartments, oldest = p->ages - 1;
  const ptrdiff_t stratum_size = (ptrdiff_t)compartments * lv_lanes;
  const int ages_birthday = s->birthday && p->ages > 1;
  const int stratum = (group * p->ages + age - ages_birthday) * p->needs + need;
  if (n == ages_at_once && age - ages_birthday >= 0 && are_peers(p, s, stratum, n)) {
    settle(s->moves, p->band[stratum], compartments, ages_at_once, s->people + stratum * stratum_size,
           stratum_size * p->needs, s->shares, out, out_apart);
  } else {
    for (int i = 0; i < n; i++) {
      if (age + i - ages_birthday >= 0) {
        close_step(p, s, stratum + i * p->needs, out + i * out_apart, spare);
      } else {
        for (int c = 0; c < compartments; c++) AT(out, i * out_apart + c * lv_lanes) = (lanes){0};
      }
    }
  }
  // The open age keeps its own.
  if (ages_birthday && age + n - 1 == oldest) {
    close_step(p, s, (group * p->ages + oldest) * p->needs + need, spare + stratum_size, spare);
    for (int c = 0; c < compartments; c++)
      AT(out, (n - 1) * out_apart + c * lv_lanes) += CONST_AT(spare, stratum_size + c * lv_lanes);
  }
}

/// Deaths and leavers of `n` ages of one need and band whose needs do not change: who remains is counted and kept at once.
PART_OF_THE_LOOP void exit_peers(const lv_pathway *p, const lv_step *s, int group, int stratum, int n,
                                 const double *people, ptrdiff_t apart) {
  const ptrdiff_t size = (ptrdiff_t)p->compartments * lv_lanes, kept_apart = size * p->needs;
  const int row = p->row;
  double *kept = s->people + stratum * size, *band = s->counts + (ptrdiff_t)p->band[stratum] * p->compartments * row;
  double *leaving = s->exits + (ptrdiff_t)group * row;
  const ptrdiff_t leaving_apart = (ptrdiff_t)p->groups * row;
  lanes remaining[ages_at_once];
  for (int i = 0; i < n; i++) remaining[i] = CONST_AT(s->remaining, p->remaining[stratum + i * p->needs]);
  for (int c = 0; c < p->compartments; c++) {
    lanes exits = {0}, sum = {0};
    for (int i = 0; i < n; i++) {
      lanes before = CONST_AT(people, i * apart + c * lv_lanes);
      lanes after = before * remaining[i];
      exits += before - after;
      sum += after;
      AT(kept, i * kept_apart + c * lv_lanes) = after;
    }
    AT(leaving, p->setting[c] * leaving_apart) += exits;
    AT(band, c * row) += sum;
  }
}

/// Deaths and leavers of `n` ages of one need.
PART_OF_THE_LOOP void exit_ages(const lv_pathway *p, const lv_step *s, int group, int stratum, int n, double *people,
                                ptrdiff_t apart) {
  for (int c = 0; c < p->compartments; c++) {
    const int setting = p->settings > 1 ? p->setting[c] : 0;
    lanes exits = {0};
    for (int i = 0; i < n; i++) {
      const int32_t remaining = p->remaining[(stratum + i * p->needs) * p->settings + setting];
      lanes before = CONST_AT(people, i * apart + c * lv_lanes);
      lanes after = before * CONST_AT(s->remaining, remaining);
      exits += before - after;
      AT(people, i * apart + c * lv_lanes) = after;
    }
    AT(s->exits, (ptrdiff_t)(p->setting[c] * p->groups + group) * p->row) += exits;
  }
}

/// The share of a stratum that remains, where settings differ in it.
PART_OF_THE_LOOP void survive(const lv_pathway *p, const lv_step *s, int stratum, const double *before_exits,
                              const double *people) {
  lanes before = {0}, after = {0};
  for (int c = 0; c < p->compartments; c++) {
    before += CONST_AT(before_exits, c * lv_lanes);
    after += CONST_AT(people, c * lv_lanes);
  }
  double *survival = s->survival + (ptrdiff_t)stratum * p->row;
  for (int lane = 0; lane < lv_lanes; lane++) survival[lane] = before[lane] > 0 ? after[lane] / before[lane] : 1;
}

/// Everybody of a group and age changes need at once.
PART_OF_THE_LOOP void change_needs(const lv_pathway *p, const lv_step *s, int cell, double *people, ptrdiff_t apart,
                                   double *before) {
  const int first = p->first_change[cell], end = p->first_change[cell + 1];
  for (int c = 0; c < p->compartments && first < end; c++) {
    for (int need = 0; need < p->needs; need++)
      AT(before, need * lv_lanes) = CONST_AT(people, need * apart + c * lv_lanes);
    for (int change = first; change < end; change++) {
      const lv_change *to = p->changes + change;
      lanes changing = CONST_AT(before, to->from * lv_lanes) * CONST_AT(s->changing, to->share);
      AT(people, to->from * apart + c * lv_lanes) -= changing;
      AT(people, to->to * apart + c * lv_lanes) += changing;
    }
    // Shares that add to 1 may take a little more than all by rounding.
    for (int need = 0; need < p->needs; need++) {
      double *row = people + need * apart + c * lv_lanes;
      for (int lane = 0; lane < lv_lanes; lane++) row[lane] = row[lane] > 0 ? row[lane] : 0;
    }
  }
}

/// Counts `n` ages of one need and one band, and keeps them where there is a place to.
PART_OF_THE_LOOP void count_peers(const lv_pathway *p, double *counts, int stratum, int n, const double *people,
                                  ptrdiff_t apart, double *kept) {
  const ptrdiff_t size = (ptrdiff_t)p->compartments * lv_lanes;
  double *band = counts + (ptrdiff_t)p->band[stratum] * p->compartments * p->row;
  for (int c = 0; c < p->compartments; c++) {
    lanes sum = {0};
    for (int i = 0; i < n; i++) {
      lanes row = CONST_AT(people, i * apart + c * lv_lanes);
      if (kept) AT(kept, (stratum + i * p->needs) * size + c * lv_lanes) = row;
      sum += row;
    }
    AT(band, c * p->row) += sum;
  }
}

/// Whether `n` ages of one need are of one band.
PART_OF_THE_LOOP int are_alike(const lv_pathway *p, int stratum, int n) {
  int alike = 1;
  for (int i = 1; i < n; i++) alike &= p->band[stratum + i * p->needs] == p->band[stratum];
  return alike;
}

/// Counts `n` ages of one need.
PART_OF_THE_LOOP void count(const lv_pathway *p, double *counts, int stratum, int n, const double *people,
                            ptrdiff_t apart, double *kept) {
  if (are_alike(p, stratum, n)) {
    count_peers(p, counts, stratum, n, people, apart, kept);
  } else {
    for (int i = 0; i < n; i++) count_peers(p, counts, stratum + i * p->needs, 1, people + i * apart, apart, kept);
  }
}

/// Ages whose needs do not change, and of whom every one of a need is of one band: need by need, in one go.
PART_OF_THE_LOOP void advance_peers(const lv_pathway *p, const lv_step *s, int group, int age, int n) {
  const int first = (group * p->ages + age) * p->needs;
  const ptrdiff_t list = (ptrdiff_t)p->compartments * lv_lanes;
  double *people = s->scratch, *spare = s->scratch + ages_at_once * list;
  // A birthday takes the people of every need to where those of the same need were: needs do not get in each other's way.
  for (int need = 0; need < p->needs; need++) {
    close_ages(p, s, group, age, need, n, people, list, spare);
    if (s->opening) count(p, s->opening, first + need, n, people, list, NULL);
    exit_peers(p, s, group, first + need, n, people, list);
  }
}

PART_OF_THE_LOOP void advance_ages(const lv_pathway *p, const lv_step *s, int group, int age, int n) {
  const int first = (group * p->ages + age) * p->needs;
  const ptrdiff_t list = (ptrdiff_t)p->compartments * lv_lanes, apart = list * p->needs;
  double *people = s->scratch, *spare = s->scratch + ages_at_once * apart;
  for (int need = 0; need < p->needs; need++) {
    double *out = people + need * list;
    close_ages(p, s, group, age, need, n, out, apart, spare);
    if (s->opening) count(p, s->opening, first + need, n, out, apart, NULL);
    if (s->survival) {
      for (int i = 0; i < n; i++) {
        for (int c = 0; c < p->compartments; c++) AT(spare, c * lv_lanes) = CONST_AT(out, i * apart + c * lv_lanes);
        exit_ages(p, s, group, first + i * p->needs + need, 1, out + i * apart, apart);
        survive(p, s, first + i * p->needs + need, spare, out + i * apart);
      }
    } else {
      exit_ages(p, s, group, first + need, n, out, apart);
    }
  }
  for (int i = 0; i < n; i++) change_needs(p, s, group * p->ages + age + i, people + i * apart, list, spare);
  for (int need = 0; need < p->needs; need++)
    count(p, s->counts, first + need, n, people + need * list, apart, s->people);
}

/// Whether nobody of some ages changes need, no setting matters to who remains, and those of each need are of one band.
PART_OF_THE_LOOP int are_simple(const lv_pathway *p, const lv_step *s, int group, int age, int n) {
  const int cell = group * p->ages + age;
  int simple = s->survival == NULL && p->first_change[cell] == p->first_change[cell + n];
  for (int need = 0; need < p->needs; need++) simple &= are_alike(p, cell * p->needs + need, n);
  return simple;
}

FOR_EVERY_PROCESSOR void lv_advance(const lv_pathway *p, const lv_step *s) {
  for (int group = 0; group < p->groups; group++)
    // From the oldest down: a birthday takes people up, to where others have left.
    for (int end = p->ages; end > 0; end -= ages_at_once) {
      const int age = end > ages_at_once ? end - ages_at_once : 0;
      if (end - age == ages_at_once && are_simple(p, s, group, age, ages_at_once)) {
        advance_peers(p, s, group, age, ages_at_once);
      } else {
        advance_ages(p, s, group, age, end - age);
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
#if defined(__x86_64__)
  return __builtin_cpu_supports("x86-64-v4") ? "AVX-512" : __builtin_cpu_supports("x86-64-v3") ? "AVX2" : "baseline";
#else
  return "baseline";
#endif
}

#include "limits.h"

#include "lanes.h"

#pragma STDC FP_CONTRACT OFF

FOR_EVERY_PROCESSOR void lv_read_and_write(double *state, int64_t count, int64_t times) {
  const double factor = 1.0000001;
  for (int64_t time = 0; time < times; time++) {
    for (int64_t i = 0; i + lv_lanes <= count; i += lv_lanes) *(lanes *)(state + i) *= factor;
    __asm__ volatile("" ::: "memory");
  }
}

enum { sums = 4, people_in_cache = 256 };

FOR_EVERY_PROCESSOR double lv_multiply_and_add(int64_t count) {
  static double people[people_in_cache * lv_lanes];
  for (int i = 0; i < people_in_cache * lv_lanes; i++) people[i] = 1e-9 * i;
  lanes sum[sums] = {{0}}, share = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
  for (int64_t done = 0; done < count; done += people_in_cache * lv_lanes) {
    for (int i = 0; i < people_in_cache; i += sums)
      for (int k = 0; k < sums; k++) sum[k] += *(lanes *)(people + (i + k) * lv_lanes) * share;
    __asm__ volatile("" ::: "memory");
  }
  lanes all = sum[0] + sum[1] + sum[2] + sum[3];
  return all[0] + all[1] + all[2] + all[3] + all[4] + all[5] + all[6] + all[7];
}

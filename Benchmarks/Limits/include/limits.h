#ifndef LONGVIEW_LIMITS_H
#define LONGVIEW_LIMITS_H

#include <stdint.h>

/// What no kernel can be faster than on the processor at hand: with the instructions that it has, as the kernel is
/// built.

/// Reads every double of a state and writes it back, changed, so many times.
void lv_read_and_write(double *state, int64_t count, int64_t times);

/// At least so many multiplications, each with an addition, of doubles that stay in the first-level cache: four sums
/// of vectors at once, so that none waits for another.
///
/// - Returns: a number that depends on all of them.
double lv_multiply_and_add(int64_t count);

#endif

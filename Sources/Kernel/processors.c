#if defined(__linux__)
#define _GNU_SOURCE
#include <sched.h>
#endif
#include <unistd.h>

#include "kernel.h"

int32_t lv_processors(void) {
#if defined(__linux__)
  cpu_set_t given;
  if (sched_getaffinity(0, sizeof given, &given) == 0 && CPU_COUNT(&given) > 0) return CPU_COUNT(&given);
#endif
  const long online = sysconf(_SC_NPROCESSORS_ONLN);
  return online > 0 ? (int32_t)online : 1;
}

#include <stdlib.h>
#include <string.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

#include "kernel.h"

enum { cache_line = 64, large_page = 1 << 21 };

double *lv_allocate(size_t count) {
  size_t bytes = (count > 0 ? count : 1) * sizeof(double);
  // Large pages spare a walk through the page tables for nearly every list of people.
  const size_t page = bytes < large_page ? cache_line : large_page;
  bytes = (bytes + page - 1) / page * page;
  double *rows = aligned_alloc(page, bytes);
  if (rows == NULL) abort();
#if defined(__linux__)
  if (page == large_page) madvise(rows, bytes, MADV_HUGEPAGE);
#endif
  return memset(rows, 0, bytes);
}

void lv_free(double *rows) { free(rows); }

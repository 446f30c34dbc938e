#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

#include "kernel.h"

enum { cache_line = 64, large_page = 1 << 21 };

/// Large memory that was given back, for whoever next asks for as much: blocks of lanes follow each other by the hundred,
/// and memory from the system is cleared page by page.
typedef struct given_back {
  struct given_back *next;
  size_t bytes;
} given_back;

static given_back *large;
static pthread_mutex_t large_is_held = PTHREAD_MUTEX_INITIALIZER;

/// As much as was given back of that size; NULL where there is none.
static double *take_large(size_t bytes) {
  pthread_mutex_lock(&large_is_held);
  given_back **place = &large;
  while (*place != NULL && (*place)->bytes != bytes) place = &(*place)->next;
  given_back *found = *place;
  if (found != NULL) *place = found->next;
  pthread_mutex_unlock(&large_is_held);
  return (double *)found;
}

static size_t size_of(size_t count, size_t *page) {
  const size_t bytes = (count > 0 ? count : 1) * sizeof(double);
  // Large pages spare a walk through the page tables for nearly every list of people.
  *page = bytes < large_page ? cache_line : large_page;
  return (bytes + *page - 1) / *page * *page;
}

double *lv_allocate(size_t count) {
  size_t page;
  const size_t bytes = size_of(count, &page);
  double *rows = page == large_page ? take_large(bytes) : NULL;
  if (rows == NULL) {
    rows = aligned_alloc(page, bytes);
    if (rows == NULL) abort();
#if defined(__linux__)
    if (page == large_page) madvise(rows, bytes, MADV_HUGEPAGE);
#endif
  }
  return memset(rows, 0, bytes);
}

void lv_free(double *rows, size_t count) {
  size_t page;
  const size_t bytes = size_of(count, &page);
  if (page != large_page) return free(rows);
  given_back *back = (given_back *)rows;
  pthread_mutex_lock(&large_is_held);
  *back = (given_back){.next = large, .bytes = bytes};
  large = back;
  pthread_mutex_unlock(&large_is_held);
}

void lv_release_memory(void) {
  pthread_mutex_lock(&large_is_held);
  given_back *back = large;
  large = NULL;
  pthread_mutex_unlock(&large_is_held);
  while (back != NULL) {
    given_back *next = back->next;
    free(back);
    back = next;
  }
}

#if defined(__linux__)
#define _DEFAULT_SOURCE
#include <sys/mman.h>
#endif

#include "levels.h"

int vk_use_large_pages(void *start, size_t size) {
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  return madvise(start, size, MADV_HUGEPAGE) == 0;
#else
  (void)start;
  (void)size;
  return 0;
#endif
}

void vk_score_picked_f32(const float *query, const float *rows, size_t n, const uint32_t *picks,
                         size_t count, int distance, float *out) {
  enum { AHEAD = 3 };
  for (size_t i = 0; i < count && i < AHEAD; i++) vk_prefetch(rows + picks[i] * n, n * sizeof *rows);
  for (size_t i = 0; i < count; i++) {
    if (i + AHEAD < count) vk_prefetch(rows + picks[i + AHEAD] * n, n * sizeof *rows);
    const float *row = rows + picks[i] * n;
    out[i] = distance ? -vk_l2sq_f32(query, row, n) : vk_dot_f32(query, row, n);
  }
}

// Matrix product with a packed right-hand side, in tiles of six rows by sixteen columns: twelve
// accumulators, two loads and six broadcasts per step fill the sixteen AVX registers.
#include "avx2.h"
#include "CTransformerKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define CTK_TARGET __attribute__((target("avx2,fma")))

/// Rows that share one pass over the panels: 96 rows of 384 floats stay in the second-level cache.
enum { row_block = 96 };

CTK_TARGET static inline __attribute__((always_inline)) void tile(
    const float *x, size_t ldx, const float *panel, const float *bias, size_t k, float *out,
    size_t ldo, const int rows) {
  __m256 low[6], high[6];
  for (int r = 0; r < rows; r++) {
    low[r] = bias ? _mm256_loadu_ps(bias) : _mm256_setzero_ps();
    high[r] = bias ? _mm256_loadu_ps(bias + 8) : _mm256_setzero_ps();
  }
  for (size_t i = 0; i < k; i++) {
    __m256 left = _mm256_loadu_ps(panel + i * CTK_PANEL);
    __m256 right = _mm256_loadu_ps(panel + i * CTK_PANEL + 8);
    _mm_prefetch((const char *)(panel + i * CTK_PANEL + 8 * CTK_PANEL), _MM_HINT_T0);
#pragma clang loop unroll(full)
    for (int r = 0; r < rows; r++) {
      __m256 value = _mm256_broadcast_ss(x + (size_t)r * ldx + i);
      low[r] = _mm256_fmadd_ps(value, left, low[r]);
      high[r] = _mm256_fmadd_ps(value, right, high[r]);
    }
  }
  for (int r = 0; r < rows; r++) {
    _mm256_storeu_ps(out + (size_t)r * ldo, low[r]);
    _mm256_storeu_ps(out + (size_t)r * ldo + 8, high[r]);
  }
}

#define CTK_TILE(count)                                                            \
  CTK_TARGET static __attribute__((noinline)) void tile##count(                    \
      const float *x, size_t ldx, const float *panel, const float *bias, size_t k, \
      float *out, size_t ldo) {                                                    \
    tile(x, ldx, panel, bias, k, out, ldo, count);                                 \
  }
CTK_TILE(1)
CTK_TILE(2)
CTK_TILE(3)
CTK_TILE(4)
CTK_TILE(5)
CTK_TILE(6)

typedef void (*tile_function)(const float *, size_t, const float *, const float *, size_t,
                              float *, size_t);
static const tile_function tiles[7] = {0, tile1, tile2, tile3, tile4, tile5, tile6};

void ctk_linear_avx2(const float *x, size_t ldx, size_t m, const float *packed, const float *bias,
                     size_t k, size_t n, float *out, size_t ldo) {
  for (size_t block = 0; block < m; block += row_block) {
    size_t end = block + row_block < m ? block + row_block : m;
    for (size_t column = 0; column < n; column += CTK_PANEL) {
      const float *panel = packed + column * k;
      const float *panel_bias = bias ? bias + column : 0;
      for (size_t row = block; row < end; row += 6) {
        size_t rows = end - row < 6 ? end - row : 6;
        tiles[rows](x + row * ldx, ldx, panel, panel_bias, k, out + row * ldo + column, ldo);
      }
    }
  }
}
#endif

#include "levels.h"

/* State that many processes compute for themselves has to agree to the last bit, whatever their
 * processors. The order of summation is written down, and nothing is contracted into fused
 * operations that round once where two steps round twice. */
#pragma STDC FP_CONTRACT OFF

/* The rest of a sum from element i on, and the sum of the lanes. */
static float finish(double lanes[8], const float *a, const float *b, size_t i, size_t n) {
  for (size_t lane = 0; i < n; i++, lane++) lanes[lane] += (double)a[i] * (double)b[i];
  return (float)(((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) +
                 ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7])));
}

static float dot_scalar(const float *a, const float *b, size_t n) {
  double lanes[8] = {0};
  size_t i = 0;
  /* The product of two floats is exact in double, so that only the sums round. */
  for (; i + 8 <= n; i += 8)
    for (size_t lane = 0; lane < 8; lane++)
      lanes[lane] += (double)a[i + lane] * (double)b[i + lane];
  return finish(lanes, a, b, i, n);
}

#if VK_X86
/* As the products are exact, a fused step rounds as the two steps do. */
VK_TARGET_AVX2 static float dot_avx2(const float *a, const float *b, size_t n) {
  __m256d low = _mm256_setzero_pd(), high = low;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    low = _mm256_fmadd_pd(_mm256_cvtps_pd(_mm_loadu_ps(a + i)),
                          _mm256_cvtps_pd(_mm_loadu_ps(b + i)), low);
    high = _mm256_fmadd_pd(_mm256_cvtps_pd(_mm_loadu_ps(a + i + 4)),
                           _mm256_cvtps_pd(_mm_loadu_ps(b + i + 4)), high);
  }
  double lanes[8];
  _mm256_storeu_pd(lanes, low);
  _mm256_storeu_pd(lanes + 4, high);
  return finish(lanes, a, b, i, n);
}

/* Two rows at a time: a sum waits for the one before it, that of another row does not. */
VK_TARGET_AVX2 static void dot_pair_avx2(const float *query, const float *one, const float *other,
                                         size_t n, float *out_one, float *out_other) {
  __m256d low1 = _mm256_setzero_pd(), high1 = low1, low2 = low1, high2 = low1;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    __m256d low = _mm256_cvtps_pd(_mm_loadu_ps(query + i));
    __m256d high = _mm256_cvtps_pd(_mm_loadu_ps(query + i + 4));
    low1 = _mm256_fmadd_pd(low, _mm256_cvtps_pd(_mm_loadu_ps(one + i)), low1);
    high1 = _mm256_fmadd_pd(high, _mm256_cvtps_pd(_mm_loadu_ps(one + i + 4)), high1);
    low2 = _mm256_fmadd_pd(low, _mm256_cvtps_pd(_mm_loadu_ps(other + i)), low2);
    high2 = _mm256_fmadd_pd(high, _mm256_cvtps_pd(_mm_loadu_ps(other + i + 4)), high2);
  }
  double lanes[8];
  _mm256_storeu_pd(lanes, low1);
  _mm256_storeu_pd(lanes + 4, high1);
  *out_one = finish(lanes, query, one, i, n);
  _mm256_storeu_pd(lanes, low2);
  _mm256_storeu_pd(lanes + 4, high2);
  *out_other = finish(lanes, query, other, i, n);
}
#endif

float vk_dot_fixed_f32_at(vk_level level, const float *a, const float *b, size_t n) {
#if VK_X86
  if (level >= VK_AVX2 && vk_supports(VK_AVX2)) return dot_avx2(a, b, n);
#endif
  (void)level;
  return dot_scalar(a, b, n);
}

float vk_dot_fixed_f32(const float *a, const float *b, size_t n) {
  return vk_dot_fixed_f32_at(vk_level_in_use, a, b, n);
}

void vk_dot_picked_fixed_f32_at(vk_level level, const float *query, const float *rows, size_t n,
                                const int32_t *picks, size_t count, float *out) {
  enum { AHEAD = 4 };
  size_t i = 0;
  for (; i < count && i < AHEAD; i++) vk_prefetch(rows + (size_t)picks[i] * n, n * sizeof *rows);
  i = 0;
#if VK_X86
  if (level >= VK_AVX2 && vk_supports(VK_AVX2))
    for (; i + 2 <= count; i += 2) {
      for (size_t next = i + AHEAD; next < i + AHEAD + 2 && next < count; next++)
        vk_prefetch(rows + (size_t)picks[next] * n, n * sizeof *rows);
      dot_pair_avx2(query, rows + (size_t)picks[i] * n, rows + (size_t)picks[i + 1] * n, n,
                    out + i, out + i + 1);
    }
#endif
  for (; i < count; i++)
    out[i] = vk_dot_fixed_f32_at(level, query, rows + (size_t)picks[i] * n, n);
}

void vk_dot_picked_fixed_f32(const float *query, const float *rows, size_t n, const int32_t *picks,
                             size_t count, float *out) {
  vk_dot_picked_fixed_f32_at(vk_level_in_use, query, rows, n, picks, count, out);
}

void vk_blend_fixed_f32(float *target, float keep, const float *source, float factor, size_t n) {
  for (size_t i = 0; i < n; i++) {
    float kept = target[i] * keep;
    float added = source[i] * factor;
    target[i] = kept + added;
  }
}

void vk_dot_rows_i8(const int8_t *query, const int8_t *rows, const float *scales, size_t n,
                    const int32_t *picks, size_t count, float *out) {
  enum { AHEAD = 8 };
  for (size_t i = 0; picks && i < count && i < AHEAD; i++)
    vk_prefetch(rows + (size_t)picks[i] * n, n);
  for (size_t i = 0; i < count; i++) {
    if (picks && i + AHEAD < count) vk_prefetch(rows + (size_t)picks[i + AHEAD] * n, n);
    size_t row = picks ? (size_t)picks[i] : i;
    out[i] = (float)vk_dot_i8(query, rows + row * n, n) * scales[row];
  }
}

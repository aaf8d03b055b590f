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

void vk_blend_fixed_f32(float *target, float keep, const float *source, float factor, size_t n) {
  for (size_t i = 0; i < n; i++) {
    float kept = target[i] * keep;
    float added = source[i] * factor;
    target[i] = kept + added;
  }
}

void vk_dot_rows_i8(const int8_t *query, const int8_t *rows, const float *scales, size_t n,
                    const int32_t *picks, size_t count, float *out) {
  for (size_t i = 0; i < count; i++) {
    size_t row = picks ? (size_t)picks[i] : i;
    out[i] = (float)vk_dot_i8(query, rows + row * n, n) * scales[row];
  }
}

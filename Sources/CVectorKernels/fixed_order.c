#include "CVectorKernels.h"

/* State that many processes compute for themselves has to agree to the last bit, whatever their
 * processors. These kernels are plain C on every machine: the order of summation is written down,
 * and nothing is contracted into fused operations. */
#pragma STDC FP_CONTRACT OFF

float vk_dot_fixed_f32(const float *a, const float *b, size_t n) {
  double lanes[8] = {0};
  size_t i = 0;
  /* The product of two floats is exact in double, so that only the sums round. */
  for (; i + 8 <= n; i += 8)
    for (size_t lane = 0; lane < 8; lane++)
      lanes[lane] += (double)a[i + lane] * (double)b[i + lane];
  for (size_t lane = 0; i < n; i++, lane++) lanes[lane] += (double)a[i] * (double)b[i];
  return (float)(((lanes[0] + lanes[4]) + (lanes[1] + lanes[5])) +
                 ((lanes[2] + lanes[6]) + (lanes[3] + lanes[7])));
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

#include <math.h>

#include "levels.h"

/* Finds the least of values[0 ..< n]; the first of equals. Two passes without branches, which the
 * compiler vectorises, beat one with. */
static inline __attribute__((always_inline)) uint32_t least(const float *values, size_t n,
                                                            float *value) {
  float lanes[16];
  for (int i = 0; i < 16; i++) lanes[i] = INFINITY;
  size_t j = 0;
  for (; j + 16 <= n; j += 16)
    for (int i = 0; i < 16; i++) lanes[i] = values[j + i] < lanes[i] ? values[j + i] : lanes[i];
  for (; j < n; j++) lanes[0] = values[j] < lanes[0] ? values[j] : lanes[0];
  float best = lanes[0];
  for (int i = 1; i < 16; i++) best = lanes[i] < best ? lanes[i] : best;
  *value = best;
  for (j = 0; j < n; j++)
    if (values[j] == best) return (uint32_t)j;
  return 0;
}

#define VK_DEFINE(suffix, attribute)                                                          \
  attribute static void nearest_##suffix(const float *dots, const float *half_norms,          \
                                         size_t count, size_t k, float *scratch,              \
                                         uint32_t *best, float *value) {                      \
    for (size_t i = 0; i < count; i++, dots += k) {                                           \
      for (size_t j = 0; j < k; j++) scratch[j] = half_norms[j] - dots[j];                    \
      best[i] = least(scratch, k, value + i);                                                 \
    }                                                                                         \
  }                                                                                           \
  attribute static void spill_##suffix(const float *dots, const float *gram,                  \
                                       const float *squares, const uint32_t *first,           \
                                       size_t count, size_t k, float lambda, float *scratch,  \
                                       const float *norms, uint32_t *second) {                \
    for (size_t i = 0; i < count; i++, dots += k) {                                           \
      uint32_t c1 = first[i];                                                                 \
      const float *row = gram + (size_t)c1 * k;                                               \
      float residual = squares[i] - 2 * dots[c1] + norms[c1];                                 \
      residual = residual > 0 ? residual : 0;                                                 \
      float inverse = residual > 1e-12f ? 1 / sqrtf(residual) : 0;                            \
      /* <x - c, u> = (<x, x - c1> - <c, x - c1>) / |x - c1| */                               \
      float along = squares[i] - dots[c1];                                                    \
      for (size_t j = 0; j < k; j++) {                                                        \
        float projection = (along - dots[j] + row[j]) * inverse;                              \
        scratch[j] = norms[j] - 2 * dots[j] + lambda * projection * projection;               \
      }                                                                                       \
      scratch[c1] = INFINITY;                                                                 \
      float value;                                                                            \
      second[i] = least(scratch, k, &value);                                                  \
    }                                                                                         \
  }

VK_DEFINE(plain, )
#if VK_X86
VK_DEFINE(wide, VK_TARGET_AVX2)
#endif

void vk_nearest_centroids(const float *dots, const float *half_norms, size_t count, size_t k,
                          float *scratch, uint32_t *best, float *value) {
#if VK_X86
  if (vk_level_in_use >= VK_AVX2) {
    nearest_wide(dots, half_norms, count, k, scratch, best, value);
    return;
  }
#endif
  nearest_plain(dots, half_norms, count, k, scratch, best, value);
}

void vk_spill_centroids(const float *dots, const float *gram, const float *squares,
                        const uint32_t *first, size_t count, size_t k, float lambda,
                        const float *norms, float *scratch, uint32_t *second) {
#if VK_X86
  if (vk_level_in_use >= VK_AVX2) {
    spill_wide(dots, gram, squares, first, count, k, lambda, scratch, norms, second);
    return;
  }
#endif
  spill_plain(dots, gram, squares, first, count, k, lambda, scratch, norms, second);
}

size_t vk_count_marked(const uint32_t *rows, size_t count, const uint8_t *flags) {
  size_t marked = 0;
  for (size_t i = 0; i < count; i++) marked += flags[rows[i]] != 0;
  return marked;
}

void vk_keep_best(const float *dots, const float *biases, size_t count, uint32_t first,
                  uint32_t skipped, size_t capacity, size_t *held, uint32_t *best_rows,
                  float *best_values) {
  for (size_t i = 0; i < count; i++) {
    float value = dots[i] + biases[2 * i + 1];
    uint32_t row = first + (uint32_t)i;
    if ((*held == capacity && value <= best_values[capacity - 1]) || row == skipped) continue;
    size_t place = *held < capacity ? (*held)++ : capacity - 1;
    for (; place > 0 && best_values[place - 1] < value; place--) {
      best_values[place] = best_values[place - 1];
      best_rows[place] = best_rows[place - 1];
    }
    best_values[place] = value;
    best_rows[place] = row;
  }
}

void vk_add_f32(float *sum, const float *x, size_t n) {
  for (size_t i = 0; i < n; i++) sum[i] += x[i];
}

void vk_add_i8(float *sum, const int8_t *x, float scale, size_t n) {
  for (size_t i = 0; i < n; i++) sum[i] += (float)x[i] * scale;
}

void vk_subtract_f32(const float *x, const float *y, size_t n, float *out) {
  for (size_t i = 0; i < n; i++) out[i] = x[i] - y[i];
}

#include "blocks.h"

#include <math.h>

/* The four values of a component with a standard deviation of 1 that leave the least squared error
 * (Lloyd and Max, for a normal distribution), and the boundary between the two positive ones. */
static const float levels[4] = {-1.510f, -0.4528f, 0.4528f, 1.510f};
#define BOUNDARY 0.9816f

size_t vk_block_size(size_t m) { return vk_codes_size(m) + (3 * 2 + 4) * VK_BLOCK; }

static uint16_t narrow(double value) {
  float single = (float)value;
  uint32_t bits;
  memcpy(&bits, &single, sizeof bits);
  /* To nearest; what lies half way goes to even. */
  return (uint16_t)((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

void vk_block_clear(uint8_t *block, size_t m) {
  memset(block, 0, vk_block_size(m));
  for (size_t i = 0; i < VK_BLOCK; i++) {
    /* Finite, so that no sum with it is NaN, and below every score. */
    vk_offsets(block, m)[i] = narrow(-1e38);
    vk_rows(block, m)[i] = VK_NO_ROW;
  }
}

void vk_block_encode(uint8_t *block, size_t m, size_t place, const vk_residual *residual,
                     uint32_t row) {
  const float *r = residual->components;
  double square = 0, along = 0, length = 0, center = 0;
  for (size_t i = 0; i < m; i++) square += (double)r[i] * r[i];
  double deviation = sqrt(square / (double)m), bound = BOUNDARY * deviation;
  for (size_t segment = 0; segment < m / 2; segment++) {
    unsigned bits = 0;
    for (int i = 0; i < 2; i++) {
      double value = r[2 * segment + i];
      unsigned code = value >= 0 ? (value > bound ? 3 : 2) : (value < -bound ? 0 : 1);
      bits |= code << (2 * i);
      along += value * levels[code];
      length += (double)levels[code] * levels[code];
      center += levels[code] * residual->centroid[2 * segment + i];
    }
    uint8_t *byte = block + segment * 16 + place % 16;
    *byte = (uint8_t)(place < 16 ? (*byte & 0xf0) | bits : (*byte & 0x0f) | bits << 4);
  }
  double scale = along > 0 ? square / along : 0, variance = 0;
  if (along > 0) {
    /* cos^2 of the angle between the residual and what its code says. */
    double cosine = along * along / (square * length);
    double lost = cosine < 1 ? (1 - cosine) / cosine : 0;
    variance = residual->share * square * lost / (m > 1 ? (double)(m - 1) : 1);
  }
  if (residual->rest > 0 && residual->rest_count > 0)
    variance += (1 - residual->share) * residual->rest / residual->rest_count;
  vk_scales(block, m)[place] = narrow(scale);
  vk_offsets(block, m)[place] = narrow(residual->base - scale * center);
  vk_errors(block, m)[place] = narrow(sqrt(variance));
  vk_rows(block, m)[place] = row;
}

const uint32_t *vk_block_rows(const uint8_t *block, size_t m) { return vk_rows(block, m); }

vk_factors vk_block_factors(const uint8_t *block, size_t m, size_t place) {
  return (vk_factors){vk_widen(vk_scales(block, m)[place]), vk_widen(vk_offsets(block, m)[place]),
                      vk_widen(vk_errors(block, m)[place])};
}

int vk_blocks_are_valid(const uint8_t *blocks, size_t block_count, size_t m, uint32_t rows) {
  size_t size = vk_block_size(m);
  for (size_t b = 0; b < block_count; b++) {
    const uint32_t *row = vk_rows(blocks + b * size, m);
    for (size_t i = 0; i < VK_BLOCK; i++)
      if (row[i] >= rows && row[i] != VK_NO_ROW) return 0;
  }
  return 1;
}

#define VK_BUILD_TABLE(name, attribute)                                                        \
  attribute static void name(const float *query, size_t m, uint8_t *table, float *base,        \
                             float *step) {                                                    \
    float first[16], second[16], range = 0, lowest = 0;                                        \
    for (int i = 0; i < 16; i++) {                                                             \
      first[i] = levels[i & 3];                                                                \
      second[i] = levels[i >> 2];                                                              \
    }                                                                                          \
    for (size_t i = 0; i < m; i += 2) {                                                        \
      float reach = levels[3] * (fabsf(query[i]) + fabsf(query[i + 1]));                       \
      lowest -= reach;                                                                         \
      range = 2 * reach > range ? 2 * reach : range;                                           \
    }                                                                                          \
    float inverse = range > 0 ? 63 / range : 0;                                                \
    for (size_t i = 0; i < m; i += 2) {                                                        \
      float reach = levels[3] * (fabsf(query[i]) + fabsf(query[i + 1]));                       \
      float a = query[i] * inverse, b = query[i + 1] * inverse, up = reach * inverse + 0.5f;   \
      int32_t entries[16];                                                                     \
      for (int j = 0; j < 16; j++) {                                                           \
        float value = a * first[j] + b * second[j] + up;                                       \
        /* Rounding may carry a sum just below zero or above the range. */                     \
        value = value < 0 ? 0 : value > 63 ? 63 : value;                                       \
        entries[j] = (int32_t)value;                                                           \
      }                                                                                        \
      for (int j = 0; j < 16; j++) table[8 * i + j] = (uint8_t)entries[j];                     \
    }                                                                                          \
    *base = lowest;                                                                            \
    *step = range / 63;                                                                        \
  }

VK_BUILD_TABLE(build_table, )
#if VK_X86
VK_BUILD_TABLE(build_table_avx2, VK_TARGET_AVX2)
VK_BUILD_TABLE(build_table_avx512, VK_TARGET_AVX512)
#endif

void vk_table_build(const float *query, size_t m, uint8_t *table, float *base, float *step) {
#if VK_X86
  if (vk_level_in_use >= VK_AVX512) {
    build_table_avx512(query, m, table, base, step);
    return;
  }
  if (vk_level_in_use >= VK_AVX2) {
    build_table_avx2(query, m, table, base, step);
    return;
  }
#endif
  build_table(query, m, table, base, step);
}

static void sums_scalar(const uint8_t *block, const uint8_t *table, size_t m, uint16_t *sums) {
  memset(sums, 0, VK_BLOCK * sizeof *sums);
  for (size_t segment = 0; segment < m / 2; segment++)
    for (size_t i = 0; i < 16; i++) {
      uint8_t code = block[16 * segment + i];
      sums[i] = (uint16_t)(sums[i] + table[16 * segment + (code & 15)]);
      sums[i + 16] = (uint16_t)(sums[i + 16] + table[16 * segment + (code >> 4)]);
    }
}

#if VK_X86
VK_TARGET_AVX2 static void sums_avx2(const uint8_t *block, const uint8_t *table, size_t m,
                                     uint16_t *sums) {
  __m256i low, high;
  vk_sums_avx2(block, table, m, &low, &high);
  _mm256_storeu_si256((__m256i *)sums, low);
  _mm256_storeu_si256((__m256i *)(sums + 16), high);
}

VK_TARGET_AVX512 static void sums_avx512(const uint8_t *block, const uint8_t *table, size_t m,
                                         uint16_t *sums) {
  __m256i low, high;
  vk_sums_avx512(block, table, m, &low, &high);
  _mm256_storeu_si256((__m256i *)sums, low);
  _mm256_storeu_si256((__m256i *)(sums + 16), high);
}
#endif

void vk_block_sums_at(vk_level level, const uint8_t *block, const uint8_t *table, size_t m,
                      uint16_t *sums) {
#if VK_X86
  if (level >= VK_AVX512 && vk_supports(VK_AVX512)) {
    sums_avx512(block, table, m, sums);
    return;
  }
  if (level >= VK_AVX2 && vk_supports(VK_AVX2)) {
    sums_avx2(block, table, m, sums);
    return;
  }
#elif VK_ARM
  if (level == VK_NEON) {
    vk_sums_neon(block, table, m, sums);
    return;
  }
#endif
  sums_scalar(block, table, m, sums);
}

void vk_block_sums(const uint8_t *block, const uint8_t *table, size_t m, uint16_t *sums) {
  vk_block_sums_at(vk_level_in_use, block, table, m, sums);
}

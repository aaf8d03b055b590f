#include "blocks.h"

#include <math.h>
#include <string.h>

size_t vk_block_size(size_t n) { return vk_codes_size(n) + 4 * 4 * VK_BLOCK; }

void vk_block_clear(uint8_t *block, size_t n) {
  memset(block, 0, vk_block_size(n));
  for (size_t i = 0; i < VK_BLOCK; i++) {
    /* Finite, so that no sum with it is NaN, and below every score. */
    vk_offsets(block, n)[i] = -1e38f;
    vk_rows(block, n)[i] = VK_NO_ROW;
  }
}

void vk_block_encode(uint8_t *block, size_t n, size_t place, const float *residual,
                     const float *centroid, float bias, uint32_t row) {
  double length = 0, square = 0, along = 0, signs_along = 0;
  for (size_t i = 0; i < n; i++) {
    double r = residual[i], c = centroid[i];
    length += fabs(r);
    square += r * r;
    along += r * c;
    signs_along += r >= 0 ? c : -c;
  }
  for (size_t segment = 0; segment < n / 4; segment++) {
    unsigned bits = 0;
    for (int i = 0; i < 4; i++) bits |= (unsigned)(residual[4 * segment + i] >= 0) << i;
    uint8_t *byte = block + segment * 16 + place % 16;
    *byte = (uint8_t)(place < 16 ? (*byte & 0xf0) | bits : (*byte & 0x0f) | bits << 4);
  }
  double scale = 0, error = 0;
  if (square > 0) {
    scale = square / length;
    /* cos^2 of the angle between the residual and its sign vector. */
    double cosine = length * length / (square * (double)n);
    double rest = cosine < 1 ? (1 - cosine) / cosine : 0;
    error = sqrt(square * rest / (n > 1 ? (double)(n - 1) : 1));
  }
  vk_scales(block, n)[place] = (float)scale;
  vk_offsets(block, n)[place] = (float)(along - scale * signs_along + bias);
  vk_errors(block, n)[place] = (float)error;
  vk_rows(block, n)[place] = row;
}

const uint32_t *vk_block_rows(const uint8_t *block, size_t n) {
  return vk_rows((uint8_t *)block, n);
}

int vk_blocks_are_valid(const uint8_t *blocks, size_t block_count, size_t n, uint32_t rows) {
  size_t size = vk_block_size(n);
  for (size_t b = 0; b < block_count; b++) {
    const uint32_t *row = vk_rows((uint8_t *)(blocks + b * size), n);
    for (size_t i = 0; i < VK_BLOCK; i++)
      if (row[i] >= rows && row[i] != VK_NO_ROW) return 0;
  }
  return 1;
}

void vk_table_build(const float *query, size_t n, uint8_t *table, float *base, float *step) {
  float lowest[VK_MAX_CODE_DIMENSION / 4];
  float range = 0, total = 0, lowest_total = 0;
  for (size_t segment = 0; segment < n / 4; segment++) {
    const float *q = query + 4 * segment;
    float low = 0, high = 0;
    for (int i = 0; i < 4; i++) {
      low += q[i] < 0 ? q[i] : 0;
      high += q[i] > 0 ? q[i] : 0;
      total += q[i];
    }
    lowest[segment] = low;
    lowest_total += low;
    range = high - low > range ? high - low : range;
  }
  float width = range / 63, inverse = range > 0 ? 63 / range : 0;
  for (size_t segment = 0; segment < n / 4; segment++) {
    const float *q = query + 4 * segment;
    float sums[16];
    sums[0] = -lowest[segment];
    for (int bit = 0; bit < 4; bit++)
      for (int i = 0; i < 1 << bit; i++) sums[(1 << bit) + i] = sums[i] + q[bit];
    for (int i = 0; i < 16; i++) {
      float value = sums[i] * inverse + 0.5f;
      /* Rounding may carry a sum just below zero or above the range. */
      value = value < 0 ? 0 : value > 63 ? 63 : value;
      table[16 * segment + i] = (uint8_t)(int32_t)value;
    }
  }
  *base = 2 * lowest_total - total;
  *step = 2 * width;
}

static void sums_scalar(const uint8_t *block, const uint8_t *table, size_t n, uint16_t *sums) {
  memset(sums, 0, VK_BLOCK * sizeof *sums);
  for (size_t segment = 0; segment < n / 4; segment++)
    for (size_t i = 0; i < 16; i++) {
      uint8_t code = block[16 * segment + i];
      sums[i] = (uint16_t)(sums[i] + table[16 * segment + (code & 15)]);
      sums[i + 16] = (uint16_t)(sums[i + 16] + table[16 * segment + (code >> 4)]);
    }
}

#if VK_X86
VK_TARGET_AVX2 static void sums_avx2(const uint8_t *block, const uint8_t *table, size_t n,
                                     uint16_t *sums) {
  __m256i low, high;
  vk_sums_avx2(block, table, n, &low, &high);
  _mm256_storeu_si256((__m256i *)sums, low);
  _mm256_storeu_si256((__m256i *)(sums + 16), high);
}

VK_TARGET_AVX512 static void sums_avx512(const uint8_t *block, const uint8_t *table, size_t n,
                                         uint16_t *sums) {
  __m256i low, high;
  vk_sums_avx512(block, table, n, &low, &high);
  _mm256_storeu_si256((__m256i *)sums, low);
  _mm256_storeu_si256((__m256i *)(sums + 16), high);
}
#endif

void vk_block_sums_at(vk_level level, const uint8_t *block, const uint8_t *table, size_t n,
                      uint16_t *sums) {
#if VK_X86
  if (level >= VK_AVX512 && vk_supports(VK_AVX512)) {
    sums_avx512(block, table, n, sums);
    return;
  }
  if (level >= VK_AVX2 && vk_supports(VK_AVX2)) {
    sums_avx2(block, table, n, sums);
    return;
  }
#elif VK_ARM
  if (level == VK_NEON) {
    vk_sums_neon(block, table, n, sums);
    return;
  }
#endif
  sums_scalar(block, table, n, sums);
}

void vk_block_sums(const uint8_t *block, const uint8_t *table, size_t n, uint16_t *sums) {
  vk_block_sums_at(vk_level_in_use, block, table, n, sums);
}

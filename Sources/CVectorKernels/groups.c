/* Rows of seven-bit components in groups of 16, each lane of a register with its own row: products
 * with all of them need no sums across lanes. */
#include <math.h>
#include <string.h>

#include "levels.h"

float vk_group_encode(uint8_t *groups, size_t n, size_t row, const float *x) {
  float greatest = 0;
  for (size_t i = 0; i < n; i++) greatest = fabsf(x[i]) > greatest ? fabsf(x[i]) : greatest;
  uint8_t *group = groups + row / VK_GROUP * VK_GROUP * n;
  for (size_t i = 0; i < n; i++) {
    float value = greatest > 0 ? x[i] / greatest * 63 : 0;
    int rounded = (int)(value + (value >= 0 ? 0.5f : -0.5f));
    group[i / 4 * 64 + row % VK_GROUP * 4 + i % 4] = (uint8_t)(rounded + 64);
  }
  return greatest / 63;
}

float vk_group_component(const uint8_t *groups, size_t n, size_t row, size_t i) {
  const uint8_t *group = groups + row / VK_GROUP * VK_GROUP * n;
  return (float)(group[i / 4 * 64 + row % VK_GROUP * 4 + i % 4] - 64);
}

static void dot_scalar(const int8_t *query, const uint8_t *groups, size_t n, size_t count,
                       int32_t *out) {
  int32_t excess = 0;
  for (size_t i = 0; i < n; i++) excess += 64 * query[i];
  for (size_t g = 0; g < count; g++, groups += VK_GROUP * n, out += VK_GROUP)
    for (size_t row = 0; row < VK_GROUP; row++) {
      int32_t sum = 0;
      for (size_t i = 0; i < n; i++) sum += groups[i / 4 * 64 + row * 4 + i % 4] * query[i];
      out[row] = sum - excess;
    }
}

#if VK_X86
static inline int32_t four(const int8_t *query) {
  int32_t value;
  memcpy(&value, query, sizeof value);
  return value;
}

VK_TARGET_AVX2 static void dot_avx2(const int8_t *query, const uint8_t *groups, size_t n,
                                    size_t count, int32_t *out) {
  const __m256i ones = _mm256_set1_epi16(1);
  int32_t excess = 0;
  for (size_t i = 0; i < n; i++) excess += 64 * query[i];
  for (size_t g = 0; g < count; g++, groups += VK_GROUP * n, out += VK_GROUP) {
    __m256i a = _mm256_set1_epi32(-excess), b = a;
    for (size_t i = 0; i < n; i += 4) {
      __m256i q = _mm256_set1_epi32(four(query + i));
      const __m256i *rows = (const __m256i *)(groups + 16 * i);
      /* At most 2 x 127 x 127: no saturation. */
      a = _mm256_add_epi32(
          a, _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_loadu_si256(rows), q), ones));
      b = _mm256_add_epi32(
          b, _mm256_madd_epi16(_mm256_maddubs_epi16(_mm256_loadu_si256(rows + 1), q), ones));
    }
    _mm256_storeu_si256((__m256i *)out, a);
    _mm256_storeu_si256((__m256i *)(out + 8), b);
  }
}

VK_TARGET_VNNI static void dot_vnni(const int8_t *query, const uint8_t *groups, size_t n,
                                    size_t count, int32_t *out) {
  int32_t excess = 0;
  for (size_t i = 0; i < n; i++) excess += 64 * query[i];
  const __m512i start = _mm512_set1_epi32(-excess);
  size_t size = VK_GROUP * n, g = 0;
  for (; g + 4 <= count; g += 4, groups += 4 * size, out += 4 * VK_GROUP) {
    __m512i a = start, b = start, c = start, d = start;
    for (size_t i = 0; i < n; i += 4) {
      __m512i q = _mm512_set1_epi32(four(query + i));
      const uint8_t *rows = groups + 16 * i;
      a = _mm512_dpbusd_epi32(a, _mm512_loadu_si512(rows), q);
      b = _mm512_dpbusd_epi32(b, _mm512_loadu_si512(rows + size), q);
      c = _mm512_dpbusd_epi32(c, _mm512_loadu_si512(rows + 2 * size), q);
      d = _mm512_dpbusd_epi32(d, _mm512_loadu_si512(rows + 3 * size), q);
    }
    _mm512_storeu_si512(out, a);
    _mm512_storeu_si512(out + 16, b);
    _mm512_storeu_si512(out + 32, c);
    _mm512_storeu_si512(out + 48, d);
  }
  for (; g < count; g++, groups += size, out += VK_GROUP) {
    __m512i a = start, b = _mm512_setzero_si512();
    for (size_t i = 0; i < n; i += 8) {
      a = _mm512_dpbusd_epi32(a, _mm512_loadu_si512(groups + 16 * i),
                              _mm512_set1_epi32(four(query + i)));
      b = _mm512_dpbusd_epi32(b, _mm512_loadu_si512(groups + 16 * i + 64),
                              _mm512_set1_epi32(four(query + i + 4)));
    }
    _mm512_storeu_si512(out, _mm512_add_epi32(a, b));
  }
}
#endif

void vk_dot_groups_i8_at(vk_level level, const int8_t *query, const uint8_t *groups, size_t n,
                         size_t count, int32_t *out) {
#if VK_X86
  if (level == VK_AVX512 && vk_vnni_in_use) {
    dot_vnni(query, groups, n, count, out);
    return;
  }
  if (level >= VK_AVX2 && vk_supports(VK_AVX2)) {
    dot_avx2(query, groups, n, count, out);
    return;
  }
#endif
  dot_scalar(query, groups, n, count, out);
}

void vk_dot_groups_i8(const int8_t *query, const uint8_t *groups, size_t n, size_t count,
                      int32_t *out) {
  vk_dot_groups_i8_at(vk_level_in_use, query, groups, n, count, out);
}

void vk_project_i8(const int8_t *query, float query_scale, const uint8_t *groups,
                   const float *steps, size_t n, size_t m, float *out) {
  int32_t products[VK_MAX_CODE_COMPONENTS];
  vk_dot_groups_i8(query, groups, n, m / VK_GROUP, products);
  for (size_t i = 0; i < m; i++) out[i] = (float)products[i] * steps[i] * query_scale;
}

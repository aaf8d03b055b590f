/* The layout of a block of 32 codes; see CVectorKernels.h. */
#ifndef VK_BLOCKS_H
#define VK_BLOCKS_H

#include <string.h>

#include "levels.h"

/* Half a byte a segment of two components. */
static inline size_t vk_codes_size(size_t m) { return m / 4 * VK_BLOCK; }
static inline uint16_t *vk_scales(const uint8_t *block, size_t m) {
  return (uint16_t *)(block + vk_codes_size(m));
}
static inline uint16_t *vk_offsets(const uint8_t *block, size_t m) {
  return vk_scales(block, m) + VK_BLOCK;
}
static inline uint16_t *vk_errors(const uint8_t *block, size_t m) {
  return vk_scales(block, m) + 2 * VK_BLOCK;
}
static inline uint32_t *vk_rows(const uint8_t *block, size_t m) {
  return (uint32_t *)(block + vk_codes_size(m) + 3 * 2 * VK_BLOCK);
}

/* The upper half of a float: its sign, its exponent and seven bits. */
static inline float vk_widen(uint16_t half) {
  uint32_t bits = (uint32_t)half << 16;
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

#if VK_X86
VK_TARGET_AVX2 static inline __m256 vk_widen_avx2(const uint16_t *halves) {
  return _mm256_castsi256_ps(_mm256_slli_epi32(
      _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)halves)), 16));
}

VK_TARGET_AVX512 static inline __m512 vk_widen_avx512(const uint16_t *halves) {
  return _mm512_castsi512_ps(_mm512_slli_epi32(
      _mm512_cvtepu16_epi32(_mm256_loadu_si256((const __m256i *)halves)), 16));
}

/* Leaves the sums of vectors 0 ... 15 and 16 ... 31 in `low` and `high`, in order. */
VK_TARGET_AVX2 static inline void vk_sums_avx2(const uint8_t *block, const uint8_t *table,
                                               size_t m, __m256i *low, __m256i *high) {
  const __m256i nibble = _mm256_set1_epi8(15);
  __m256i even0 = _mm256_setzero_si256(), odd0 = even0, even1 = even0, odd1 = even0;
  /* 16 components a step: eight segments, two to a register. Entries are at most 63, so that four
   * of them add up within a byte; only then are they widened. */
  for (size_t i = 0; i < m; i += 16, block += 128, table += 128) {
    __m256i a = _mm256_setzero_si256(), b = a;
    for (int pair = 0; pair < 4; pair++) {
      __m256i code = _mm256_loadu_si256((const __m256i *)(block + 32 * pair));
      __m256i entry = _mm256_loadu_si256((const __m256i *)(table + 32 * pair));
      a = _mm256_add_epi8(a, _mm256_shuffle_epi8(entry, _mm256_and_si256(code, nibble)));
      b = _mm256_add_epi8(
          b, _mm256_shuffle_epi8(entry, _mm256_and_si256(_mm256_srli_epi16(code, 4), nibble)));
    }
    /* Even bytes stay mixed with the odd ones' multiples of 256, which are taken out at the end. */
    even0 = _mm256_add_epi16(even0, a);
    odd0 = _mm256_add_epi16(odd0, _mm256_srli_epi16(a, 8));
    even1 = _mm256_add_epi16(even1, b);
    odd1 = _mm256_add_epi16(odd1, _mm256_srli_epi16(b, 8));
  }
  even0 = _mm256_sub_epi16(even0, _mm256_slli_epi16(odd0, 8));
  even1 = _mm256_sub_epi16(even1, _mm256_slli_epi16(odd1, 8));
  /* The lower and upper lanes hold even and odd segments of the same vectors. */
  __m128i e0 = _mm_add_epi16(_mm256_castsi256_si128(even0), _mm256_extracti128_si256(even0, 1));
  __m128i o0 = _mm_add_epi16(_mm256_castsi256_si128(odd0), _mm256_extracti128_si256(odd0, 1));
  __m128i e1 = _mm_add_epi16(_mm256_castsi256_si128(even1), _mm256_extracti128_si256(even1, 1));
  __m128i o1 = _mm_add_epi16(_mm256_castsi256_si128(odd1), _mm256_extracti128_si256(odd1, 1));
  *low = _mm256_set_m128i(_mm_unpackhi_epi16(e0, o0), _mm_unpacklo_epi16(e0, o0));
  *high = _mm256_set_m128i(_mm_unpackhi_epi16(e1, o1), _mm_unpacklo_epi16(e1, o1));
}

/* Adds the entries of 64 bytes of codes, four segments, to the sums of both halves. */
#define VK_ADD_SEGMENTS(a, b, block, table)                                                    \
  do {                                                                                         \
    __m512i code = _mm512_loadu_si512(block), entry = _mm512_loadu_si512(table);               \
    a = _mm512_add_epi8(a, _mm512_shuffle_epi8(entry, _mm512_and_si512(code, nibble)));        \
    b = _mm512_add_epi8(                                                                       \
        b, _mm512_shuffle_epi8(entry, _mm512_and_si512(_mm512_srli_epi16(code, 4), nibble)));  \
  } while (0)

/* The sums of the four lanes, which hold different segments of the same vectors. */
VK_TARGET_AVX512 static inline __m128i vk_fold_lanes(__m512i x) {
  __m256i half = _mm256_add_epi16(_mm512_castsi512_si256(x), _mm512_extracti64x4_epi64(x, 1));
  return _mm_add_epi16(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1));
}

/* As `vk_sums_avx2`, up to 32 components a step. */
VK_TARGET_AVX512 static inline void vk_sums_avx512(const uint8_t *block, const uint8_t *table,
                                                   size_t m, __m256i *low, __m256i *high) {
  const __m512i nibble = _mm512_set1_epi8(15);
  __m512i even0 = _mm512_setzero_si512(), odd0 = even0, even1 = even0, odd1 = even0;
  for (size_t bytes = vk_codes_size(m); bytes > 0;) {
    __m512i a = _mm512_setzero_si512(), b = a;
    VK_ADD_SEGMENTS(a, b, block, table);
    VK_ADD_SEGMENTS(a, b, block + 64, table + 64);
    size_t step = 128;
    if (bytes >= 256) {
      VK_ADD_SEGMENTS(a, b, block + 128, table + 128);
      VK_ADD_SEGMENTS(a, b, block + 192, table + 192);
      step = 256;
    }
    bytes -= step;
    block += step;
    table += step;
    even0 = _mm512_add_epi16(even0, a);
    odd0 = _mm512_add_epi16(odd0, _mm512_srli_epi16(a, 8));
    even1 = _mm512_add_epi16(even1, b);
    odd1 = _mm512_add_epi16(odd1, _mm512_srli_epi16(b, 8));
  }
  even0 = _mm512_sub_epi16(even0, _mm512_slli_epi16(odd0, 8));
  even1 = _mm512_sub_epi16(even1, _mm512_slli_epi16(odd1, 8));
  __m128i e0 = vk_fold_lanes(even0), o0 = vk_fold_lanes(odd0);
  __m128i e1 = vk_fold_lanes(even1), o1 = vk_fold_lanes(odd1);
  *low = _mm256_set_m128i(_mm_unpackhi_epi16(e0, o0), _mm_unpacklo_epi16(e0, o0));
  *high = _mm256_set_m128i(_mm_unpackhi_epi16(e1, o1), _mm_unpacklo_epi16(e1, o1));
}
#endif

#if VK_ARM
static inline void vk_sums_neon(const uint8_t *block, const uint8_t *table, size_t m,
                                uint16_t *sums) {
  const uint8x16_t nibble = vdupq_n_u8(15);
  uint16x8_t s0 = vdupq_n_u16(0), s1 = s0, s2 = s0, s3 = s0;
  for (size_t i = 0; i < m; i += 2, block += 16, table += 16) {
    uint8x16_t code = vld1q_u8(block), entry = vld1q_u8(table);
    uint8x16_t a = vqtbl1q_u8(entry, vandq_u8(code, nibble));
    uint8x16_t b = vqtbl1q_u8(entry, vshrq_n_u8(code, 4));
    s0 = vaddw_u8(s0, vget_low_u8(a));
    s1 = vaddw_u8(s1, vget_high_u8(a));
    s2 = vaddw_u8(s2, vget_low_u8(b));
    s3 = vaddw_u8(s3, vget_high_u8(b));
  }
  vst1q_u16(sums, s0);
  vst1q_u16(sums + 8, s1);
  vst1q_u16(sums + 16, s2);
  vst1q_u16(sums + 24, s3);
}
#endif

#endif

#ifndef VK_INT8_H
#define VK_INT8_H

#include "levels.h"

#if VK_X86
/* n a multiple of 32, components in -127 ... 127. */
VK_TARGET_AVX2 static inline int32_t vk_dot_i8_avx2(const int8_t *a, const int8_t *b, size_t n) {
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i s0 = _mm256_setzero_si256(), s1 = s0;
  size_t i = 0;
  for (; i + 64 <= n; i += 64) {
    __m256i x0 = _mm256_loadu_si256((const __m256i *)(a + i));
    __m256i y0 = _mm256_loadu_si256((const __m256i *)(b + i));
    __m256i x1 = _mm256_loadu_si256((const __m256i *)(a + i + 32));
    __m256i y1 = _mm256_loadu_si256((const __m256i *)(b + i + 32));
    __m256i p0 = _mm256_maddubs_epi16(_mm256_abs_epi8(x0), _mm256_sign_epi8(y0, x0));
    __m256i p1 = _mm256_maddubs_epi16(_mm256_abs_epi8(x1), _mm256_sign_epi8(y1, x1));
    s0 = _mm256_add_epi32(s0, _mm256_madd_epi16(p0, ones));
    s1 = _mm256_add_epi32(s1, _mm256_madd_epi16(p1, ones));
  }
  if (i < n) {
    __m256i x0 = _mm256_loadu_si256((const __m256i *)(a + i));
    __m256i y0 = _mm256_loadu_si256((const __m256i *)(b + i));
    __m256i p0 = _mm256_maddubs_epi16(_mm256_abs_epi8(x0), _mm256_sign_epi8(y0, x0));
    s0 = _mm256_add_epi32(s0, _mm256_madd_epi16(p0, ones));
  }
  s0 = _mm256_add_epi32(s0, s1);
  __m128i s = _mm_add_epi32(_mm256_castsi256_si128(s0), _mm256_extracti128_si256(s0, 1));
  s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0x4e));
  s = _mm_add_epi32(s, _mm_shuffle_epi32(s, 0xb1));
  return _mm_cvtsi128_si32(s);
}

/* Any n. The instruction multiplies unsigned by signed bytes: 128 is added to each component of `a`
 * and 128 times the sum of `b` taken away again. */
VK_TARGET_VNNI static inline int32_t vk_dot_i8_vnni(const int8_t *a, const int8_t *b, size_t n) {
  const __m512i offset = _mm512_set1_epi8((char)0x80);
  __m512i sum = _mm512_setzero_si512(), excess = sum;
  size_t i = 0;
  for (; i + 64 <= n; i += 64) {
    __m512i y = _mm512_loadu_si512(b + i);
    sum = _mm512_dpbusd_epi32(sum, _mm512_xor_si512(_mm512_loadu_si512(a + i), offset), y);
    excess = _mm512_dpbusd_epi32(excess, offset, y);
  }
  if (i < n) {
    __mmask64 rest = ((__mmask64)1 << (n - i)) - 1;
    __m512i y = _mm512_maskz_loadu_epi8(rest, b + i);
    sum = _mm512_dpbusd_epi32(sum, _mm512_xor_si512(_mm512_maskz_loadu_epi8(rest, a + i), offset), y);
    excess = _mm512_dpbusd_epi32(excess, offset, y);
  }
  return _mm512_reduce_add_epi32(_mm512_sub_epi32(sum, excess));
}
#endif

#endif

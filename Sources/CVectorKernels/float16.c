/* float32 queries against float16 rows: half the memory, and the precision that embeddings have. */
#include <string.h>

#include "levels.h"

static float to_float(uint16_t half) {
  uint32_t sign = (uint32_t)(half & 0x8000) << 16, exponent = half >> 10 & 31, bits = half & 1023;
  float value;
  if (exponent == 0) {
    /* Zero or subnormal: bits / 2^24. */
    value = (float)bits * 0x1p-24f;
    memcpy(&bits, &value, sizeof bits);
    bits |= sign;
  } else {
    bits = sign | (exponent == 31 ? 0xffu : exponent + 112) << 23 | bits << 13;
  }
  memcpy(&value, &bits, sizeof value);
  return value;
}

/* Rounds to the nearest, ties to even. */
static uint16_t to_half(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
  bits &= 0x7fffffff;
  if (bits > 0x7f800000) return sign | 0x7e00;
  /* 65,520 and more round to infinity. */
  if (bits >= 0x477ff000) return sign | 0x7c00;
  if (bits < 0x38800000) {
    /* Below 2^-14 halves are multiples of 2^-24: 0.5 has its last bit there. */
    float shifted, magnitude;
    memcpy(&magnitude, &bits, sizeof magnitude);
    shifted = magnitude + 0.5f;
    memcpy(&bits, &shifted, sizeof bits);
    return (uint16_t)(sign | (bits - 0x3f000000));
  }
  bits += 0xc8000fff + (bits >> 13 & 1);
  return (uint16_t)(sign | bits >> 13);
}

void vk_to_f16(const float *x, size_t n, uint16_t *out) {
  for (size_t i = 0; i < n; i++) out[i] = to_half(x[i]);
}

void vk_from_f16(const uint16_t *x, size_t n, float *out) {
  for (size_t i = 0; i < n; i++) out[i] = to_float(x[i]);
}

/* Specification. */

static float dot_scalar(const float *a, const uint16_t *b, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += (double)a[i] * (double)to_float(b[i]);
  return (float)sum;
}

static float l2sq_scalar(const float *a, const uint16_t *b, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) {
    double difference = (double)a[i] - (double)to_float(b[i]);
    sum += difference * difference;
  }
  return (float)sum;
}

#if VK_X86
VK_TARGET_AVX2 static inline __m256 widen8(const uint16_t *b) {
  return _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)b));
}

VK_TARGET_AVX2 static inline float sum8(__m256 v) {
  __m128 s = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  s = _mm_add_ps(s, _mm_movehl_ps(s, s));
  s = _mm_add_ss(s, _mm_movehdup_ps(s));
  return _mm_cvtss_f32(s);
}

/* The last 1 ... 7 components, followed by zeros. */
VK_TARGET_AVX2 static inline void tail8(const float *a, const uint16_t *b, size_t n, __m256 *x,
                                        __m256 *y) {
  float left[8] = {0};
  uint16_t right[8] = {0};
  memcpy(left, a, n * sizeof *a);
  memcpy(right, b, n * sizeof *b);
  *x = _mm256_loadu_ps(left);
  *y = widen8(right);
}

VK_TARGET_AVX2 static float dot_avx2(const float *a, const uint16_t *b, size_t n) {
  __m256 s0 = _mm256_setzero_ps(), s1 = s0, x, y;
  size_t i = 0;
  for (; i + 16 <= n; i += 16) {
    s0 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i), widen8(b + i), s0);
    s1 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i + 8), widen8(b + i + 8), s1);
  }
  if (i + 8 <= n) {
    s0 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i), widen8(b + i), s0);
    i += 8;
  }
  if (i < n) {
    tail8(a + i, b + i, n - i, &x, &y);
    s1 = _mm256_fmadd_ps(x, y, s1);
  }
  return sum8(_mm256_add_ps(s0, s1));
}

VK_TARGET_AVX2 static float l2sq_avx2(const float *a, const uint16_t *b, size_t n) {
  __m256 s0 = _mm256_setzero_ps(), s1 = s0, d, x, y;
  size_t i = 0;
  for (; i + 16 <= n; i += 16) {
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i), widen8(b + i));
    s0 = _mm256_fmadd_ps(d, d, s0);
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i + 8), widen8(b + i + 8));
    s1 = _mm256_fmadd_ps(d, d, s1);
  }
  if (i + 8 <= n) {
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i), widen8(b + i));
    s0 = _mm256_fmadd_ps(d, d, s0);
    i += 8;
  }
  if (i < n) {
    tail8(a + i, b + i, n - i, &x, &y);
    d = _mm256_sub_ps(x, y);
    s1 = _mm256_fmadd_ps(d, d, s1);
  }
  return sum8(_mm256_add_ps(s0, s1));
}

/* 16 components, or the last fewer followed by zeros. */
VK_TARGET_AVX512 static inline __m512 widen16(__mmask16 mask, const uint16_t *b) {
  return _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(mask, b));
}

VK_TARGET_AVX512 static float dot_avx512(const float *a, const uint16_t *b, size_t n) {
  __m512 s0 = _mm512_setzero_ps(), s1 = s0;
  size_t i = 0;
  for (; i + 32 <= n; i += 32) {
    s0 = _mm512_fmadd_ps(_mm512_loadu_ps(a + i), widen16(0xffff, b + i), s0);
    s1 = _mm512_fmadd_ps(_mm512_loadu_ps(a + i + 16), widen16(0xffff, b + i + 16), s1);
  }
  for (; i < n; i += 16) {
    __mmask16 mask = n - i >= 16 ? 0xffff : (__mmask16)((1u << (n - i)) - 1);
    s0 = _mm512_fmadd_ps(_mm512_maskz_loadu_ps(mask, a + i), widen16(mask, b + i), s0);
  }
  return _mm512_reduce_add_ps(_mm512_add_ps(s0, s1));
}

VK_TARGET_AVX512 static float l2sq_avx512(const float *a, const uint16_t *b, size_t n) {
  __m512 s0 = _mm512_setzero_ps(), s1 = s0, d;
  size_t i = 0;
  for (; i + 32 <= n; i += 32) {
    d = _mm512_sub_ps(_mm512_loadu_ps(a + i), widen16(0xffff, b + i));
    s0 = _mm512_fmadd_ps(d, d, s0);
    d = _mm512_sub_ps(_mm512_loadu_ps(a + i + 16), widen16(0xffff, b + i + 16));
    s1 = _mm512_fmadd_ps(d, d, s1);
  }
  for (; i < n; i += 16) {
    __mmask16 mask = n - i >= 16 ? 0xffff : (__mmask16)((1u << (n - i)) - 1);
    d = _mm512_sub_ps(_mm512_maskz_loadu_ps(mask, a + i), widen16(mask, b + i));
    s0 = _mm512_fmadd_ps(d, d, s0);
  }
  return _mm512_reduce_add_ps(_mm512_add_ps(s0, s1));
}
#endif

#if VK_ARM
static inline float32x4_t widen4(const uint16_t *b) {
  return vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(b)));
}

static float dot_neon(const float *a, const uint16_t *b, size_t n) {
  float32x4_t s0 = vdupq_n_f32(0), s1 = s0;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    s0 = vfmaq_f32(s0, vld1q_f32(a + i), widen4(b + i));
    s1 = vfmaq_f32(s1, vld1q_f32(a + i + 4), widen4(b + i + 4));
  }
  float sum = vaddvq_f32(vaddq_f32(s0, s1));
  for (; i < n; i++) sum += a[i] * to_float(b[i]);
  return sum;
}

static float l2sq_neon(const float *a, const uint16_t *b, size_t n) {
  float32x4_t s0 = vdupq_n_f32(0), s1 = s0;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    float32x4_t d0 = vsubq_f32(vld1q_f32(a + i), widen4(b + i));
    float32x4_t d1 = vsubq_f32(vld1q_f32(a + i + 4), widen4(b + i + 4));
    s0 = vfmaq_f32(s0, d0, d0);
    s1 = vfmaq_f32(s1, d1, d1);
  }
  float sum = vaddvq_f32(vaddq_f32(s0, s1));
  for (; i < n; i++) {
    float d = a[i] - to_float(b[i]);
    sum += d * d;
  }
  return sum;
}
#endif

float vk_dot_f16_at(vk_level level, const float *a, const uint16_t *b, size_t n) {
#if VK_X86
  if (level == VK_AVX512 && vk_supports(level)) return dot_avx512(a, b, n);
  if (level == VK_AVX2 && vk_supports(level)) return dot_avx2(a, b, n);
#elif VK_ARM
  if (level == VK_NEON) return dot_neon(a, b, n);
#endif
  return dot_scalar(a, b, n);
}

float vk_l2sq_f16_at(vk_level level, const float *a, const uint16_t *b, size_t n) {
#if VK_X86
  if (level == VK_AVX512 && vk_supports(level)) return l2sq_avx512(a, b, n);
  if (level == VK_AVX2 && vk_supports(level)) return l2sq_avx2(a, b, n);
#elif VK_ARM
  if (level == VK_NEON) return l2sq_neon(a, b, n);
#endif
  return l2sq_scalar(a, b, n);
}

float vk_dot_f16(const float *a, const uint16_t *b, size_t n) {
#if VK_X86
  if (vk_level_in_use == VK_AVX512) return dot_avx512(a, b, n);
  if (vk_level_in_use == VK_AVX2) return dot_avx2(a, b, n);
#elif VK_ARM
  return dot_neon(a, b, n);
#endif
  return dot_scalar(a, b, n);
}

float vk_l2sq_f16(const float *a, const uint16_t *b, size_t n) {
#if VK_X86
  if (vk_level_in_use == VK_AVX512) return l2sq_avx512(a, b, n);
  if (vk_level_in_use == VK_AVX2) return l2sq_avx2(a, b, n);
#elif VK_ARM
  return l2sq_neon(a, b, n);
#endif
  return l2sq_scalar(a, b, n);
}

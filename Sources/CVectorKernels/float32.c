#include <string.h>

#include "levels.h"

/* Specification. The sums are kept in double so that the specification is also the most exact. */

static float dot_scalar(const float *a, const float *b, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) sum += (double)a[i] * (double)b[i];
  return (float)sum;
}

static float l2sq_scalar(const float *a, const float *b, size_t n) {
  double sum = 0;
  for (size_t i = 0; i < n; i++) {
    double difference = (double)a[i] - (double)b[i];
    sum += difference * difference;
  }
  return (float)sum;
}

#if VK_X86

VK_TARGET_AVX2 static inline float sum8(__m256 v) {
  __m128 s = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  s = _mm_add_ps(s, _mm_movehl_ps(s, s));
  s = _mm_add_ss(s, _mm_movehdup_ps(s));
  return _mm_cvtss_f32(s);
}

/* Lanes 0 ..< n of an 8-lane load are set; n is 1 ... 7. */
VK_TARGET_AVX2 static inline __m256i tail_mask(size_t n) {
  static const int32_t table[16] = {-1, -1, -1, -1, -1, -1, -1, -1, 0, 0, 0, 0, 0, 0, 0, 0};
  return _mm256_loadu_si256((const __m256i *)(table + 8 - n));
}

VK_TARGET_AVX2 static inline float dot_avx2(const float *a, const float *b, size_t n) {
  __m256 s0 = _mm256_setzero_ps(), s1 = s0, s2 = s0, s3 = s0;
  size_t i = 0;
  for (; i + 32 <= n; i += 32) {
    s0 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i), s0);
    s1 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i + 8), _mm256_loadu_ps(b + i + 8), s1);
    s2 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i + 16), _mm256_loadu_ps(b + i + 16), s2);
    s3 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i + 24), _mm256_loadu_ps(b + i + 24), s3);
  }
  for (; i + 8 <= n; i += 8)
    s0 = _mm256_fmadd_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i), s0);
  if (i < n) {
    __m256i mask = tail_mask(n - i);
    s1 = _mm256_fmadd_ps(_mm256_maskload_ps(a + i, mask), _mm256_maskload_ps(b + i, mask), s1);
  }
  return sum8(_mm256_add_ps(_mm256_add_ps(s0, s1), _mm256_add_ps(s2, s3)));
}

VK_TARGET_AVX2 static inline float l2sq_avx2(const float *a, const float *b, size_t n) {
  __m256 s0 = _mm256_setzero_ps(), s1 = s0, s2 = s0, s3 = s0, d;
  size_t i = 0;
  for (; i + 32 <= n; i += 32) {
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i));
    s0 = _mm256_fmadd_ps(d, d, s0);
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i + 8), _mm256_loadu_ps(b + i + 8));
    s1 = _mm256_fmadd_ps(d, d, s1);
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i + 16), _mm256_loadu_ps(b + i + 16));
    s2 = _mm256_fmadd_ps(d, d, s2);
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i + 24), _mm256_loadu_ps(b + i + 24));
    s3 = _mm256_fmadd_ps(d, d, s3);
  }
  for (; i + 8 <= n; i += 8) {
    d = _mm256_sub_ps(_mm256_loadu_ps(a + i), _mm256_loadu_ps(b + i));
    s0 = _mm256_fmadd_ps(d, d, s0);
  }
  if (i < n) {
    __m256i mask = tail_mask(n - i);
    d = _mm256_sub_ps(_mm256_maskload_ps(a + i, mask), _mm256_maskload_ps(b + i, mask));
    s1 = _mm256_fmadd_ps(d, d, s1);
  }
  return sum8(_mm256_add_ps(_mm256_add_ps(s0, s1), _mm256_add_ps(s2, s3)));
}

VK_TARGET_AVX2 static void dot_rows_avx2(const float *query, const float *rows, size_t stride,
                                         size_t count, size_t n, float *out) {
  for (size_t r = 0; r < count; r++) out[r] = dot_avx2(query, rows + r * stride, n);
}

VK_TARGET_AVX2 static void l2sq_rows_avx2(const float *query, const float *rows, size_t stride,
                                          size_t count, size_t n, float *out) {
  for (size_t r = 0; r < count; r++) out[r] = l2sq_avx2(query, rows + r * stride, n);
}

VK_TARGET_AVX512 static inline float dot_avx512(const float *a, const float *b, size_t n) {
  __m512 s0 = _mm512_setzero_ps(), s1 = s0, s2 = s0, s3 = s0;
  size_t i = 0;
  for (; i + 64 <= n; i += 64) {
    s0 = _mm512_fmadd_ps(_mm512_loadu_ps(a + i), _mm512_loadu_ps(b + i), s0);
    s1 = _mm512_fmadd_ps(_mm512_loadu_ps(a + i + 16), _mm512_loadu_ps(b + i + 16), s1);
    s2 = _mm512_fmadd_ps(_mm512_loadu_ps(a + i + 32), _mm512_loadu_ps(b + i + 32), s2);
    s3 = _mm512_fmadd_ps(_mm512_loadu_ps(a + i + 48), _mm512_loadu_ps(b + i + 48), s3);
  }
  for (; i + 16 <= n; i += 16)
    s0 = _mm512_fmadd_ps(_mm512_loadu_ps(a + i), _mm512_loadu_ps(b + i), s0);
  if (i < n) {
    __mmask16 mask = (__mmask16)((1u << (n - i)) - 1);
    s1 = _mm512_fmadd_ps(_mm512_maskz_loadu_ps(mask, a + i), _mm512_maskz_loadu_ps(mask, b + i),
                         s1);
  }
  return _mm512_reduce_add_ps(_mm512_add_ps(_mm512_add_ps(s0, s1), _mm512_add_ps(s2, s3)));
}

VK_TARGET_AVX512 static inline float l2sq_avx512(const float *a, const float *b, size_t n) {
  __m512 s0 = _mm512_setzero_ps(), s1 = s0, d;
  size_t i = 0;
  for (; i + 32 <= n; i += 32) {
    d = _mm512_sub_ps(_mm512_loadu_ps(a + i), _mm512_loadu_ps(b + i));
    s0 = _mm512_fmadd_ps(d, d, s0);
    d = _mm512_sub_ps(_mm512_loadu_ps(a + i + 16), _mm512_loadu_ps(b + i + 16));
    s1 = _mm512_fmadd_ps(d, d, s1);
  }
  for (; i < n; i += 16) {
    __mmask16 mask = n - i >= 16 ? 0xffff : (__mmask16)((1u << (n - i)) - 1);
    d = _mm512_sub_ps(_mm512_maskz_loadu_ps(mask, a + i), _mm512_maskz_loadu_ps(mask, b + i));
    s0 = _mm512_fmadd_ps(d, d, s0);
  }
  return _mm512_reduce_add_ps(_mm512_add_ps(s0, s1));
}

VK_TARGET_AVX512 static void dot_rows_avx512(const float *query, const float *rows, size_t stride,
                                             size_t count, size_t n, float *out) {
  for (size_t r = 0; r < count; r++) out[r] = dot_avx512(query, rows + r * stride, n);
}

VK_TARGET_AVX512 static void l2sq_rows_avx512(const float *query, const float *rows,
                                              size_t stride, size_t count, size_t n, float *out) {
  for (size_t r = 0; r < count; r++) out[r] = l2sq_avx512(query, rows + r * stride, n);
}

#endif

#if VK_ARM

static float dot_neon(const float *a, const float *b, size_t n) {
  float32x4_t s0 = vdupq_n_f32(0), s1 = s0;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    s0 = vfmaq_f32(s0, vld1q_f32(a + i), vld1q_f32(b + i));
    s1 = vfmaq_f32(s1, vld1q_f32(a + i + 4), vld1q_f32(b + i + 4));
  }
  float sum = vaddvq_f32(vaddq_f32(s0, s1));
  for (; i < n; i++) sum += a[i] * b[i];
  return sum;
}

static float l2sq_neon(const float *a, const float *b, size_t n) {
  float32x4_t s0 = vdupq_n_f32(0), s1 = s0;
  size_t i = 0;
  for (; i + 8 <= n; i += 8) {
    float32x4_t d0 = vsubq_f32(vld1q_f32(a + i), vld1q_f32(b + i));
    float32x4_t d1 = vsubq_f32(vld1q_f32(a + i + 4), vld1q_f32(b + i + 4));
    s0 = vfmaq_f32(s0, d0, d0);
    s1 = vfmaq_f32(s1, d1, d1);
  }
  float sum = vaddvq_f32(vaddq_f32(s0, s1));
  for (; i < n; i++) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return sum;
}

#endif

float vk_dot_f32_at(vk_level level, const float *a, const float *b, size_t n) {
#if VK_X86
  if (level == VK_AVX512 && vk_supports(level)) return dot_avx512(a, b, n);
  if (level == VK_AVX2 && vk_supports(level)) return dot_avx2(a, b, n);
#elif VK_ARM
  if (level == VK_NEON) return dot_neon(a, b, n);
#endif
  return dot_scalar(a, b, n);
}

float vk_l2sq_f32_at(vk_level level, const float *a, const float *b, size_t n) {
#if VK_X86
  if (level == VK_AVX512 && vk_supports(level)) return l2sq_avx512(a, b, n);
  if (level == VK_AVX2 && vk_supports(level)) return l2sq_avx2(a, b, n);
#elif VK_ARM
  if (level == VK_NEON) return l2sq_neon(a, b, n);
#endif
  return l2sq_scalar(a, b, n);
}

float vk_dot_f32(const float *a, const float *b, size_t n) {
#if VK_X86
  if (vk_level_in_use == VK_AVX2) return dot_avx2(a, b, n);
  if (vk_level_in_use == VK_AVX512) return dot_avx512(a, b, n);
#elif VK_ARM
  return dot_neon(a, b, n);
#endif
  return dot_scalar(a, b, n);
}

float vk_l2sq_f32(const float *a, const float *b, size_t n) {
#if VK_X86
  if (vk_level_in_use == VK_AVX2) return l2sq_avx2(a, b, n);
  if (vk_level_in_use == VK_AVX512) return l2sq_avx512(a, b, n);
#elif VK_ARM
  return l2sq_neon(a, b, n);
#endif
  return l2sq_scalar(a, b, n);
}

void vk_dot_rows_f32(const float *query, const float *rows, size_t stride, size_t count, size_t n,
                     float *out) {
#if VK_X86
  if (vk_level_in_use == VK_AVX2) {
    dot_rows_avx2(query, rows, stride, count, n, out);
    return;
  }
  if (vk_level_in_use == VK_AVX512) {
    dot_rows_avx512(query, rows, stride, count, n, out);
    return;
  }
#endif
  for (size_t r = 0; r < count; r++) out[r] = vk_dot_f32(query, rows + r * stride, n);
}

void vk_l2sq_rows_f32(const float *query, const float *rows, size_t stride, size_t count,
                      size_t n, float *out) {
#if VK_X86
  if (vk_level_in_use == VK_AVX2) {
    l2sq_rows_avx2(query, rows, stride, count, n, out);
    return;
  }
  if (vk_level_in_use == VK_AVX512) {
    l2sq_rows_avx512(query, rows, stride, count, n, out);
    return;
  }
#endif
  for (size_t r = 0; r < count; r++) out[r] = vk_l2sq_f32(query, rows + r * stride, n);
}

int vk_all_finite_f32(const float *a, size_t n) {
  uint32_t bad = 0;
  for (size_t i = 0; i < n; i++) {
    uint32_t bits;
    memcpy(&bits, a + i, sizeof bits);
    bad |= (bits & 0x7f800000u) == 0x7f800000u;
  }
  return bad == 0;
}

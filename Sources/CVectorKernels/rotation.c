#include <math.h>

#include "levels.h"

/* In place, without the factor 1 / sqrt(n); n a power of two. The inner loop has no dependency
 * between its steps, so that the compiler turns it into vector code. */
#define VK_HADAMARD(name, attribute)                             \
  attribute static void name(float *x, size_t n) {               \
    for (size_t half = 1; half < n; half *= 2) {                 \
      if (half >= 8) {                                           \
        for (size_t i = 0; i < n; i += 2 * half) {               \
          float *restrict low = x + i, *restrict high = x + i + half; \
          for (size_t j = 0; j < half; j++) {                    \
            float a = low[j], b = high[j];                       \
            low[j] = a + b;                                      \
            high[j] = a - b;                                     \
          }                                                      \
        }                                                        \
      } else {                                                   \
        for (size_t i = 0; i < n; i += 2 * half)                 \
          for (size_t j = i; j < i + half; j++) {                \
            float a = x[j], b = x[j + half];                     \
            x[j] = a + b;                                        \
            x[j + half] = a - b;                                 \
          }                                                      \
      }                                                          \
    }                                                            \
  }

VK_HADAMARD(hadamard, )

#define VK_ROTATE(name, transform, attribute)                                   \
  attribute static void name(const float *signs, float *x, size_t n) {          \
    size_t power = 1;                                                           \
    while (power * 2 <= n) power *= 2;                                          \
    float scale = 1 / sqrtf((float)power);                                      \
    for (int round = 0; round < VK_ROUNDS; round++, signs += n) {               \
      for (size_t i = 0; i < n; i++) x[i] *= signs[i];                          \
      transform(x, power);                                                      \
      for (size_t i = 0; i < power; i++) x[i] *= scale;                         \
      if (power == n) continue;                                                 \
      transform(x + n - power, power);                                          \
      for (size_t i = n - power; i < n; i++) x[i] *= scale;                     \
    }                                                                           \
  }

VK_ROTATE(rotate, hadamard, )

#if VK_X86
/* The three narrow stages within one register, then the wide ones. */
VK_TARGET_AVX2 static void hadamard_avx2(float *x, size_t n) {
  if (n < 8) {
    hadamard(x, n);
    return;
  }
  const __m256 odd = _mm256_castsi256_ps(
      _mm256_setr_epi32(0, 1 << 31, 0, 1 << 31, 0, 1 << 31, 0, 1 << 31));
  const __m256 upper2 = _mm256_castsi256_ps(
      _mm256_setr_epi32(0, 0, 1 << 31, 1 << 31, 0, 0, 1 << 31, 1 << 31));
  const __m256 upper4 = _mm256_castsi256_ps(
      _mm256_setr_epi32(0, 0, 0, 0, 1 << 31, 1 << 31, 1 << 31, 1 << 31));
  for (size_t i = 0; i < n; i += 8) {
    __m256 v = _mm256_loadu_ps(x + i);
    v = _mm256_add_ps(_mm256_xor_ps(v, odd), _mm256_permute_ps(v, 0xb1));
    v = _mm256_add_ps(_mm256_xor_ps(v, upper2), _mm256_permute_ps(v, 0x4e));
    v = _mm256_add_ps(_mm256_xor_ps(v, upper4), _mm256_permute2f128_ps(v, v, 1));
    _mm256_storeu_ps(x + i, v);
  }
  for (size_t half = 8; half < n; half *= 2)
    for (size_t i = 0; i < n; i += 2 * half)
      for (size_t j = i; j < i + half; j += 8) {
        __m256 a = _mm256_loadu_ps(x + j), b = _mm256_loadu_ps(x + j + half);
        _mm256_storeu_ps(x + j, _mm256_add_ps(a, b));
        _mm256_storeu_ps(x + j + half, _mm256_sub_ps(a, b));
      }
}

VK_ROTATE(rotate_avx2, hadamard_avx2, VK_TARGET_AVX2)

/* One stage within registers: each component and the one that `permuted` puts in its place; the
 * latter's sign is kept where `flips` is set. */
#define VK_STAGE(permuted, flips)                                                              \
  for (int i = 0; i < 16; i++)                                                                 \
    v[i] = _mm512_add_ps(permuted, _mm512_castsi512_ps(_mm512_xor_si512(                       \
                                       _mm512_castps_si512(v[i]),                              \
                                       _mm512_maskz_set1_epi32(flips, 1 << 31))))

/* 256 components in 16 registers. */
VK_TARGET_AVX512 static inline void hadamard_256(float *x) {
  __m512 v[16];
  for (int i = 0; i < 16; i++) v[i] = _mm512_loadu_ps(x + 16 * i);
  VK_STAGE(_mm512_permute_ps(v[i], 0xb1), 0xaaaa);
  VK_STAGE(_mm512_permute_ps(v[i], 0x4e), 0xcccc);
  VK_STAGE(_mm512_shuffle_f32x4(v[i], v[i], 0xb1), 0xf0f0);
  VK_STAGE(_mm512_shuffle_f32x4(v[i], v[i], 0x4e), 0xff00);
  for (int half = 1; half < 16; half *= 2)
    for (int i = 0; i < 16; i++) {
      if (i & half) continue;
      __m512 a = v[i], b = v[i + half];
      v[i] = _mm512_add_ps(a, b);
      v[i + half] = _mm512_sub_ps(a, b);
    }
  for (int i = 0; i < 16; i++) _mm512_storeu_ps(x + 16 * i, v[i]);
}

VK_TARGET_AVX512 static void hadamard_avx512(float *x, size_t n) {
  if (n < 256) {
    hadamard_avx2(x, n);
    return;
  }
  for (size_t i = 0; i < n; i += 256) hadamard_256(x + i);
  for (size_t half = 256; half < n; half *= 2)
    for (size_t i = 0; i < n; i += 2 * half)
      for (size_t j = i; j < i + half; j += 16) {
        __m512 a = _mm512_loadu_ps(x + j), b = _mm512_loadu_ps(x + j + half);
        _mm512_storeu_ps(x + j, _mm512_add_ps(a, b));
        _mm512_storeu_ps(x + j + half, _mm512_sub_ps(a, b));
      }
}

VK_ROTATE(rotate_avx512, hadamard_avx512, VK_TARGET_AVX512)
#endif

void vk_rotate_f32(const float *signs, float *x, size_t n) {
  vk_rotate_f32_at(vk_level_in_use, signs, x, n);
}

void vk_rotate_f32_at(vk_level level, const float *signs, float *x, size_t n) {
#if VK_X86
  if (level >= VK_AVX512 && vk_supports(VK_AVX512)) {
    rotate_avx512(signs, x, n);
    return;
  }
  if (level >= VK_AVX2 && vk_supports(VK_AVX2)) {
    rotate_avx2(signs, x, n);
    return;
  }
#else
  (void)level;
#endif
  rotate(signs, x, n);
}

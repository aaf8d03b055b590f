// Softmax, GELU and layer normalisation, eight floats at a time.
#include "avx2.h"
#include "CTransformerKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <math.h>
#include <string.h>

#define CTK_TARGET __attribute__((target("avx2,fma")))
#define CTK_INLINE CTK_TARGET static inline __attribute__((always_inline))

/// exp(x) = 2^n · exp(r) with n = round(x / ln 2) and |r| ≤ ln 2 / 2; exp(r) by its Taylor series
/// up to r^7, whose remainder is below 6e-9. Arguments are clamped to what float32 can represent.
CTK_INLINE __m256 exp8(__m256 x) {
  x = _mm256_max_ps(_mm256_min_ps(x, _mm256_set1_ps(88.0f)), _mm256_set1_ps(-87.0f));
  __m256 n = _mm256_round_ps(_mm256_mul_ps(x, _mm256_set1_ps(1.44269504f)),
                             _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
  // ln 2 in two parts, the first of which has few bits, so that n · ln 2 is exact enough.
  __m256 r = _mm256_fnmadd_ps(n, _mm256_set1_ps(0.693359375f), x);
  r = _mm256_fnmadd_ps(n, _mm256_set1_ps(-2.12194440e-4f), r);
  static const float series[] = {1.0f / 720, 1.0f / 120, 1.0f / 24, 1.0f / 6, 0.5f, 1.0f, 1.0f};
  __m256 sum = _mm256_set1_ps(1.0f / 5040);
  for (int i = 0; i < 7; i++) sum = _mm256_fmadd_ps(sum, r, _mm256_set1_ps(series[i]));
  __m256i power = _mm256_slli_epi32(
      _mm256_add_epi32(_mm256_cvtps_epi32(n), _mm256_set1_epi32(127)), 23);
  return _mm256_mul_ps(sum, _mm256_castsi256_ps(power));
}

CTK_INLINE float sum8(__m256 v) {
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(v), _mm256_extractf128_ps(v, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_movehdup_ps(half)));
}

/// x/2 · (1 + erf(x/√2)); erf by formula 7.1.26 of Abramowitz and Stegun (error ≤ 1.5e-7).
CTK_INLINE __m256 gelu8(__m256 x) {
  const __m256 sign = _mm256_set1_ps(-0.0f), one = _mm256_set1_ps(1.0f);
  __m256 z = _mm256_mul_ps(_mm256_andnot_ps(sign, x), _mm256_set1_ps(0.70710678f));
  __m256 t = _mm256_div_ps(one, _mm256_fmadd_ps(z, _mm256_set1_ps(0.3275911f), one));
  static const float terms[] = {-1.453152027f, 1.421413741f, -0.284496736f, 0.254829592f};
  __m256 sum = _mm256_set1_ps(1.061405429f);
  for (int i = 0; i < 4; i++) sum = _mm256_fmadd_ps(sum, t, _mm256_set1_ps(terms[i]));
  __m256 tail = _mm256_mul_ps(_mm256_mul_ps(sum, t), exp8(_mm256_xor_ps(_mm256_mul_ps(z, z), sign)));
  __m256 erf = _mm256_or_ps(_mm256_sub_ps(one, tail), _mm256_and_ps(sign, x));
  return _mm256_mul_ps(_mm256_mul_ps(_mm256_set1_ps(0.5f), x), _mm256_add_ps(one, erf));
}

CTK_TARGET void ctk_gelu_avx2(float *values, size_t count) {
  size_t i = 0;
  for (; i + 8 <= count; i += 8) _mm256_storeu_ps(values + i, gelu8(_mm256_loadu_ps(values + i)));
  if (i == count) return;
  float rest[8] = {0};
  memcpy(rest, values + i, (count - i) * sizeof(float));
  _mm256_storeu_ps(rest, gelu8(_mm256_loadu_ps(rest)));
  memcpy(values + i, rest, (count - i) * sizeof(float));
}

CTK_TARGET void ctk_softmax_avx2(float *values, size_t count, float scale) {
  float largest = values[0] * scale;
  for (size_t i = 1; i < count; i++) {
    float value = values[i] * scale;
    largest = value > largest ? value : largest;
  }
  const __m256 factor = _mm256_set1_ps(scale), shift = _mm256_set1_ps(-largest);
  __m256 sums = _mm256_setzero_ps();
  size_t i = 0;
  for (; i + 8 <= count; i += 8) {
    __m256 e = exp8(_mm256_fmadd_ps(_mm256_loadu_ps(values + i), factor, shift));
    _mm256_storeu_ps(values + i, e);
    sums = _mm256_add_ps(sums, e);
  }
  float sum = sum8(sums);
  if (i < count) {
    float rest[8] = {0};
    memcpy(rest, values + i, (count - i) * sizeof(float));
    _mm256_storeu_ps(rest, exp8(_mm256_fmadd_ps(_mm256_loadu_ps(rest), factor, shift)));
    for (size_t j = 0; j < count - i; j++) sum += rest[j];
    memcpy(values + i, rest, (count - i) * sizeof(float));
  }
  float inverse = 1.0f / sum;
  for (size_t j = 0; j < count; j++) values[j] *= inverse;
}

CTK_TARGET void ctk_layer_norm_avx2(const float *x, const float *residual, const float *gain,
                                    const float *offset, size_t rows, size_t width,
                                    float epsilon, float *out) {
  if (width % 8 != 0) {
    ctk_layer_norm_portable(x, residual, gain, offset, rows, width, epsilon, out);
    return;
  }
  for (size_t r = 0; r < rows; r++, x += width, out += width) {
    __m256 sums = _mm256_setzero_ps(), squares = _mm256_setzero_ps();
    for (size_t i = 0; i < width; i += 8) {
      __m256 value = _mm256_loadu_ps(x + i);
      if (residual) value = _mm256_add_ps(value, _mm256_loadu_ps(residual + r * width + i));
      _mm256_storeu_ps(out + i, value);
      sums = _mm256_add_ps(sums, value);
    }
    const __m256 mean = _mm256_set1_ps(sum8(sums) / (float)width);
    for (size_t i = 0; i < width; i += 8) {
      __m256 deviation = _mm256_sub_ps(_mm256_loadu_ps(out + i), mean);
      squares = _mm256_fmadd_ps(deviation, deviation, squares);
    }
    const __m256 inverse = _mm256_set1_ps(1.0f / sqrtf(sum8(squares) / (float)width + epsilon));
    for (size_t i = 0; i < width; i += 8) {
      __m256 scaled = _mm256_mul_ps(_mm256_sub_ps(_mm256_loadu_ps(out + i), mean), inverse);
      _mm256_storeu_ps(out + i, _mm256_fmadd_ps(scaled, _mm256_loadu_ps(gain + i),
                                                _mm256_loadu_ps(offset + i)));
    }
  }
}
#endif

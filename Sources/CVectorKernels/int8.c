#include <math.h>

#include "int8.h"

#if VK_X86
/* Equal to the specification, bit for bit. */
VK_TARGET_AVX512 static float quantize_avx512(const float *x, size_t n, int8_t *codes) {
  __m512 most = _mm512_setzero_ps();
  for (size_t i = 0; i < n; i += 16) {
    __mmask16 rest = n - i < 16 ? (__mmask16)((1u << (n - i)) - 1) : (__mmask16)0xffff;
    most = _mm512_max_ps(_mm512_abs_ps(_mm512_maskz_loadu_ps(rest, x + i)), most);
  }
  float greatest = _mm512_reduce_max_ps(most);
  const __m512 unit = _mm512_set1_ps(greatest > 0 ? greatest : 1), steps = _mm512_set1_ps(127);
  const __m512i sign = _mm512_set1_epi32(1 << 31), half = _mm512_castps_si512(_mm512_set1_ps(0.5f));
  for (size_t i = 0; i < n; i += 16) {
    __mmask16 rest = n - i < 16 ? (__mmask16)((1u << (n - i)) - 1) : (__mmask16)0xffff;
    __m512 value = _mm512_maskz_loadu_ps(rest, x + i);
    value = _mm512_mul_ps(_mm512_div_ps(value, unit), steps);
    __m512i away = _mm512_or_si512(_mm512_and_si512(_mm512_castps_si512(value), sign), half);
    value = _mm512_add_ps(value, _mm512_castsi512_ps(away));
    _mm_mask_storeu_epi8(codes + i, rest, _mm512_cvtepi32_epi8(_mm512_cvttps_epi32(value)));
  }
  return greatest > 0 ? greatest / 127 : 0;
}
#endif

float vk_quantize_i8(const float *x, size_t n, int8_t *codes) {
  return vk_quantize_i8_at(vk_level_in_use, x, n, codes);
}

float vk_quantize_i8_at(vk_level level, const float *x, size_t n, int8_t *codes) {
#if VK_X86
  if (level >= VK_AVX512 && vk_supports(VK_AVX512)) return quantize_avx512(x, n, codes);
#else
  (void)level;
#endif
  float greatest = 0;
  for (size_t i = 0; i < n; i++) {
    float magnitude = fabsf(x[i]);
    greatest = magnitude > greatest ? magnitude : greatest;
  }
  if (!(greatest > 0)) {
    for (size_t i = 0; i < n; i++) codes[i] = 0;
    return 0;
  }
  float scale = greatest / 127;
  for (size_t i = 0; i < n; i++) {
    float value = x[i] / greatest * 127;
    codes[i] = (int8_t)(value + (value >= 0 ? 0.5f : -0.5f));
  }
  return scale;
}

static int32_t dot_scalar(const int8_t *a, const int8_t *b, size_t n) {
  int32_t sum = 0;
  for (size_t i = 0; i < n; i++) sum += (int32_t)a[i] * b[i];
  return sum;
}

#if VK_X86
VK_TARGET_AVX2 static int32_t dot_avx2_any(const int8_t *a, const int8_t *b, size_t n) {
  size_t whole = n / 32 * 32;
  return vk_dot_i8_avx2(a, b, whole) + dot_scalar(a + whole, b + whole, n - whole);
}
#endif

int32_t vk_dot_i8_at(vk_level level, const int8_t *a, const int8_t *b, size_t n) {
#if VK_X86
  if (level == VK_AVX512 && vk_vnni_in_use) return vk_dot_i8_vnni(a, b, n);
  if (level >= VK_AVX2 && vk_supports(VK_AVX2)) return dot_avx2_any(a, b, n);
#endif
  return dot_scalar(a, b, n);
}

int32_t vk_dot_i8(const int8_t *a, const int8_t *b, size_t n) {
  return vk_dot_i8_at(vk_level_in_use, a, b, n);
}

#include <math.h>

#include "int8.h"

float vk_quantize_i8(const float *x, size_t n, int8_t *codes) {
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

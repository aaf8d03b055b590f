// Chooses the form of each kernel that this CPU runs fastest.
#include "CTransformerKernels.h"
#include "avx2.h"

bool ctk_has_fast_kernels(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return false;
#endif
}

#if defined(__x86_64__)
#define CTK_DISPATCH(name, ...)            \
  if (ctk_has_fast_kernels()) {            \
    name##_avx2(__VA_ARGS__);              \
    return;                                \
  }                                        \
  name##_portable(__VA_ARGS__)
#else
#define CTK_DISPATCH(name, ...) name##_portable(__VA_ARGS__)
#endif

void ctk_linear(const float *x, size_t ldx, size_t m, const float *packed, const float *bias,
                size_t k, size_t n, float *out, size_t ldo) {
  CTK_DISPATCH(ctk_linear, x, ldx, m, packed, bias, k, n, out, ldo);
}

void ctk_gelu(float *values, size_t count) { CTK_DISPATCH(ctk_gelu, values, count); }

void ctk_softmax(float *values, size_t count, float scale) {
  CTK_DISPATCH(ctk_softmax, values, count, scale);
}

void ctk_layer_norm(const float *x, const float *residual, const float *gain, const float *offset,
                    size_t rows, size_t width, float epsilon, float *out) {
  CTK_DISPATCH(ctk_layer_norm, x, residual, gain, offset, rows, width, epsilon, out);
}

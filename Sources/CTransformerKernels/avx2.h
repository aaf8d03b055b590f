// The AVX2 + FMA forms; call them only where `ctk_has_fast_kernels()` is true.
#pragma once

#include <stddef.h>

#if defined(__x86_64__)
void ctk_linear_avx2(const float *x, size_t ldx, size_t m, const float *packed, const float *bias,
                     size_t k, size_t n, float *out, size_t ldo);
void ctk_gelu_avx2(float *values, size_t count);
void ctk_softmax_avx2(float *values, size_t count, float scale);
void ctk_layer_norm_avx2(const float *x, const float *residual, const float *gain,
                         const float *offset, size_t rows, size_t width, float epsilon, float *out);
#endif

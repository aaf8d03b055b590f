// Kernels of a transformer encoder on row-major float32 matrices.
//
// Every kernel has a portable form, suffixed `_portable`, that is its specification, and on x86-64
// an AVX2 + FMA form. The name without suffix takes the fastest form that this CPU has. All are
// pure: no global state but the CPU's features, no allocation, safe from any thread.
//
// No pointer may be null, inputs and outputs must not overlap unless said, and no alignment is
// needed. `ld…` are leading dimensions: the distance between rows, in floats.
#pragma once

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Columns of a packed panel: the right-hand matrix is stored as panels of this many columns.
#define CTK_PANEL 16

/// Whether the AVX2 + FMA forms run on this CPU.
bool ctk_has_fast_kernels(void);

/// Packs `weights` (n × k, one row per output) into panels: panel p holds, for each of the k
/// inputs, the weights of outputs 16p … 16p + 15. Rows past n are zero.
/// `packed` has room for (n rounded up to 16) × k floats.
void ctk_pack_rows(const float *weights, size_t ld_weights, size_t n, size_t k, float *packed);

/// Packs `matrix` (k × n, one column per output) into the same panels as `ctk_pack_rows`.
void ctk_pack_columns(const float *matrix, size_t ld_matrix, size_t k, size_t n, float *packed);

/// out = x · packed + bias, with x m × k and out m × n. n is a multiple of 16; `bias` has n floats
/// or is null for none.
void ctk_linear(const float *x, size_t ldx, size_t m, const float *packed, const float *bias,
                size_t k, size_t n, float *out, size_t ldo);
void ctk_linear_portable(const float *x, size_t ldx, size_t m, const float *packed,
                         const float *bias, size_t k, size_t n, float *out, size_t ldo);

/// values[i] = x/2 · (1 + erf(x/√2)) in place. The fast form's error is at most 3e-7 · |x|
/// (formula 7.1.26 of Abramowitz and Stegun).
void ctk_gelu(float *values, size_t count);
void ctk_gelu_portable(float *values, size_t count);

/// values[i] = exp(scale · values[i]) / Σ exp(scale · values[j]) in place; count ≥ 1.
void ctk_softmax(float *values, size_t count, float scale);
void ctk_softmax_portable(float *values, size_t count, float scale);

/// Per row: out = (s − mean(s)) / √(variance(s) + epsilon) · gain + offset, with s = x + residual,
/// or s = x where `residual` is null. Rows are `width` floats, contiguous; out may be x.
void ctk_layer_norm(const float *x, const float *residual, const float *gain, const float *offset,
                    size_t rows, size_t width, float epsilon, float *out);
void ctk_layer_norm_portable(const float *x, const float *residual, const float *gain,
                             const float *offset, size_t rows, size_t width, float epsilon,
                             float *out);

/// The floats of scratch that `ctk_attention` needs for one sequence.
size_t ctk_attention_scratch(size_t length, size_t head_width);

/// Self-attention of one sequence without a mask. Row t of `qkv` holds the query, key and value of
/// token t for all heads (3 × heads × head_width floats); row t of `out` gets heads × head_width.
/// head_width is a multiple of 16.
void ctk_attention(const float *qkv, size_t length, size_t heads, size_t head_width,
                   float *scratch, float *out);

/// Mean of `rows` rows of `width` floats, scaled to unit length. Returns the length before
/// scaling; where that is zero or not finite, `out` holds the mean as it is.
float ctk_mean_pool_unit(const float *x, size_t rows, size_t width, float *out);

#ifdef __cplusplus
}
#endif

#include "levels.h"

int vk_supports(vk_level level) {
  switch (level) {
    case VK_SCALAR:
      return 1;
    case VK_NEON:
#if VK_ARM
      return 1;
#else
      return 0;
#endif
    case VK_AVX2:
#if VK_X86
      __builtin_cpu_init();
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
             __builtin_cpu_supports("f16c") && __builtin_cpu_supports("popcnt") &&
             __builtin_cpu_supports("sse4.2");
#else
      return 0;
#endif
    case VK_AVX512:
#if VK_X86
      __builtin_cpu_init();
      return vk_supports(VK_AVX2) && __builtin_cpu_supports("avx512f") &&
             __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
             __builtin_cpu_supports("avx512dq");
#else
      return 0;
#endif
  }
  return 0;
}

static vk_level detect(void) {
  if (vk_supports(VK_AVX512)) return VK_AVX512;
  if (vk_supports(VK_AVX2)) return VK_AVX2;
  if (vk_supports(VK_NEON)) return VK_NEON;
  return VK_SCALAR;
}

/* Set before main runs, read-only afterwards: no lock, no race. */
vk_level vk_level_in_use = VK_SCALAR;
int vk_vnni_in_use = 0;

__attribute__((constructor)) static void choose_level(void) {
  vk_level_in_use = detect();
#if VK_X86
  vk_vnni_in_use = vk_level_in_use == VK_AVX512 && __builtin_cpu_supports("avx512vnni");
#endif
}

vk_level vk_best_level(void) { return vk_level_in_use; }

const char *vk_level_name(vk_level level) {
  switch (level) {
    case VK_SCALAR:
      return "scalar";
    case VK_NEON:
      return "neon";
    case VK_AVX2:
      return "avx2";
    case VK_AVX512:
      return "avx512";
  }
  return "unknown";
}

import Maintenance
import Testing

@Suite struct HealthReportTests {
  private func report(
    vectors: Int = 100, delta: Int = 0, tombstones: Int = 0, rejected: [String] = [],
    kernels: String = "scalar", blas: String = "OpenBLAS", recall: RecallEstimate? = nil
  ) -> HealthReport {
    HealthReport(
      collection: "c",
      index: HealthReport.Index(
        generation: 3, kind: "flat", vectors: vectors, delta: delta, tombstones: tombstones,
        bytes: 0, lists: 0, imbalance: 0, rejected: rejected, kernels: kernels, blas: blas),
      recall: recall)
  }

  @Test func `a whole index that finds everything needs no advice`() {
    let recall = RecallEstimate(found: 990, compared: 1_000, queries: 100, depth: 10)
    let report = report(recall: recall)
    #expect(report.status == "ok")
    #expect(report.advice.isEmpty)
  }

  @Test func `a damaged generation is degraded and names its repair`() {
    let report = report(rejected: ["generation 4: a bad sum"])
    #expect(report.status == "degraded")
    #expect(report.advice.count == 1)
    #expect(report.advice[0].contains("generation 4: a bad sum"))
    #expect(report.advice[0].contains("doctor --repair"))
  }

  @Test func `recall that is surely low asks for a reindex, one that may be chance does not`() {
    let low = RecallEstimate(found: 700, compared: 1_000, queries: 100, depth: 10)
    #expect(report(recall: low).advice.contains { $0.contains("recall@10 is 70.0 %") })
    let chance = RecallEstimate(found: 8, compared: 10, queries: 1, depth: 10)
    #expect(report(recall: chance).advice.isEmpty)
  }

  @Test func `a collection that has run ahead asks for a reindex`() {
    let report = report(vectors: 30_000, delta: 9_000, tombstones: 2_000)
    #expect(report.advice.contains { $0.contains("9000 vectors were written and 2000 deleted") })
    #expect(self.report(vectors: 30_000, delta: 5_000, tombstones: 2_000).advice.isEmpty)
  }

  @Test func `the reference library is worth a word, and the damage comes first`() {
    let report = report(rejected: ["x"], blas: "Reference BLAS")
    #expect(report.advice.count == 2)
    #expect(report.advice[1].contains("libopenblas0-pthread"))
  }

  @Test func `old kernels on a new processor are worth a word, and the variable that helps`() {
    let old = "OpenBLAS 0.3.21 DYNAMIC_ARCH Prescott MAX_THREADS=64"
    let wide = report(kernels: "avx512", blas: old)
    #expect(wide.advice.count == 1 && wide.advice[0].contains("OPENBLAS_CORETYPE=SKYLAKEX"))
    #expect(report(kernels: "avx2", blas: old).advice[0].contains("OPENBLAS_CORETYPE=Haswell"))
    #expect(report(kernels: "scalar", blas: old).advice.isEmpty)
    let fitting = "OpenBLAS 0.3.21 DYNAMIC_ARCH SkylakeX MAX_THREADS=64"
    #expect(report(kernels: "avx512", blas: fitting).advice.isEmpty)
  }
}

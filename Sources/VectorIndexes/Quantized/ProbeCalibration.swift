#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How far to probe for a recall target, as it was measured on the index's own data.
///
/// Lists are scanned in the order of their centroids' scores. The search stops when the next
/// centroid scores less than the worst kept row by more than a *gap*: rows of such a list would have
/// to lie far outside their list's spread. An easy query has its neighbours early and a high
/// threshold, and stops soon; a hard one goes on. So one gap serves queries of all kinds, and
/// filters, where the threshold rises late, extend the search by themselves. (Quake,
/// arXiv 2506.03437, estimates each list's chance instead; the gap costs nothing per list.)
///
/// A wider neighbourhood spreads over more lists and needs a wider gap. What counts is its *breadth*:
/// the neighbours asked for over the share of rows that a filter allows.
struct ProbeCalibration: Sendable, Equatable {
  /// A gap and what it achieves.
  struct Point: Sendable, Equatable {
    /// In units of similarity for a query of unit length; negative stops before the threshold.
    let gap: Float
    /// Mean recall of the calibration queries.
    let recall: Float
    /// Mean lists scanned.
    let lists: Float
  }

  /// What was measured for one breadth.
  struct Table: Sendable, Equatable {
    /// The breadth.
    let breadth: Float
    /// In ascending order of gap, and so of recall.
    let points: [Point]
  }

  /// In ascending order of breadth; empty with one list.
  let tables: [Table]

  /// Recall is asked for this much above the target, for queries that differ from those measured; near
  /// 1, a quarter of what is missing.
  static let reserve: Float = 0.005

  init(tables: [Table]) { self.tables = tables }

  /// Four numbers a point: breadth, gap, recall, lists.
  var elements: [Float] {
    tables.flatMap { table in
      table.points.flatMap { [table.breadth, $0.gap, $0.recall, $0.lists] }
    }
  }

  /// Reads the calibration of a generation whose checksums match.
  init(_ header: GenerationHeader, _ contents: FileContents) {
    guard let entry = header.section(.calibration), let base = unsafe contents.bytes.baseAddress
    else {
      tables = []
      return
    }
    let values = unsafe base.advanced(by: entry.offset).assumingMemoryBound(to: Float.self)
    var tables: [Table] = []
    var points: [Point] = []
    for index in 0..<entry.length / 16 {
      let breadth = unsafe values[4 * index]
      points.append(
        unsafe Point(
          gap: values[4 * index + 1], recall: values[4 * index + 2],
          lists: values[4 * index + 3]))
      let isLast = index + 1 == entry.length / 16
      if unsafe isLast || values[4 * (index + 1)] != breadth {
        tables.append(Table(breadth: breadth, points: points))
        points = []
      }
    }
    self.tables = tables
  }

  /// The gap for a recall target and a breadth: the one that reaches most where none that was measured
  /// is enough; infinite, which scans every list, where nothing was measured.
  func gap(for target: Float, breadth: Float) -> Float {
    guard let first = tables.first, let last = tables.last else { return .infinity }
    let low = first.gap(for: target, reserve: Self.reserve)
    let high = last.gap(for: target, reserve: Self.reserve)
    guard last.breadth > first.breadth, breadth > first.breadth else { return low }
    guard low.isFinite, high.isFinite else { return high }
    // The gap grows with the logarithm of the breadth, also beyond what was measured.
    let share = log(breadth / first.breadth) / log(last.breadth / first.breadth)
    return low + share * max(0, high - low)
  }
}

extension ProbeCalibration.Table {
  /// Recall that differs by less is the same.
  private static let plateau: Float = 0.0005

  func gap(for target: Float, reserve: Float) -> Float {
    let wanted = target + min(reserve, (1 - target) / 4)
    var previous: ProbeCalibration.Point?
    for point in points {
      if point.recall >= wanted {
        guard let previous, point.recall > previous.recall else { return point.gap }
        let share = (wanted - previous.recall) / (point.recall - previous.recall)
        return previous.gap + share * (point.gap - previous.gap)
      }
      previous = point
    }
    // What is missing then is lost by the codes; lists beyond the last that helped do not find it.
    let best = points.last?.recall ?? 0
    return points.first { $0.recall >= best - Self.plateau }?.gap ?? .infinity
  }
}

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
/// threshold, and stops soon; a hard one goes on. So one gap serves queries of all kinds. (Quake,
/// arXiv 2506.03437, estimates each list's chance instead; at equal recall that scanned 1.8 times as
/// many codes here.)
///
/// A wider neighbourhood has a lower threshold by itself, and needs a narrower gap. What counts is its
/// *breadth*: the neighbours asked for over the share of rows that a filter allows.
struct ProbeCalibration: Sendable, Equatable {
  /// A gap and what it achieves.
  struct Point: Sendable, Equatable {
    /// In units of similarity for a query of unit length; negative stops before the threshold.
    var gap: Float
    /// Mean recall of the calibration queries.
    var recall: Float
    /// Mean lists scanned.
    var lists: Float
  }

  /// What was measured for one breadth.
  struct Table: Sendable, Equatable {
    /// The breadth.
    let breadth: Float
    /// In ascending order of gap, and so of recall.
    let points: [Point]
  }

  /// How far a search goes.
  struct Reach: Sendable, Equatable {
    /// Infinite: all lists are scanned.
    let gap: Float
    /// Lists that will be scanned, by expectation; infinite where nothing was measured.
    let lists: Float
  }

  /// In ascending order of breadth; empty with one list.
  let tables: [Table]
  /// How many standard deviations an estimate may be off before its row is passed over.
  ///
  /// All was measured with it.
  let margin: Float

  /// Recall is asked for this much above the target, for queries that differ from those measured; near
  /// 1, a quarter of what is missing.
  static let reserve: Float = 0.005

  init(tables: [Table], margin: Float = QuantizedScan.margin) {
    self.tables = tables
    self.margin = margin
  }

  /// Four numbers a point: breadth, gap, recall, lists; before them 0, the margin, 0, 0.
  var elements: [Float] {
    if tables.isEmpty { return [] }
    return [0, margin, 0, 0]
      + tables.flatMap { table in
        table.points.flatMap { [table.breadth, $0.gap, $0.recall, $0.lists] }
      }
  }

  /// Reads the calibration of a generation whose checksums match.
  init(_ header: GenerationHeader, _ contents: FileContents) {
    guard let entry = header.section(.calibration), let base = unsafe contents.bytes.baseAddress
    else {
      self.init(tables: [])
      return
    }
    let values = unsafe base.advanced(by: entry.offset).assumingMemoryBound(to: Float.self)
    var tables: [Table] = []
    var points: [Point] = []
    var margin = QuantizedScan.margin
    for index in 0..<entry.length / 16 {
      let breadth = unsafe values[4 * index]
      if breadth == 0 {
        unsafe margin = values[4 * index + 1]
        continue
      }
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
    self.init(tables: tables, margin: margin)
  }

  /// How far to go for a recall target and a breadth: where no measured gap is enough, to the one that
  /// reaches most; over every list where nothing was measured.
  ///
  /// Between the measured breadths the gap follows the logarithm of the breadth; outside of them it is
  /// that of the nearest.
  func reach(for target: Float, breadth: Float) -> Reach {
    guard let first = tables.first, let last = tables.last else {
      return Reach(gap: .infinity, lists: .infinity)
    }
    if breadth <= first.breadth { return first.reach(for: target, reserve: Self.reserve) }
    if breadth >= last.breadth { return last.reach(for: target, reserve: Self.reserve) }
    let above = tables.firstIndex { $0.breadth > breadth } ?? tables.count - 1
    let low = tables[above - 1].reach(for: target, reserve: Self.reserve)
    let high = tables[above].reach(for: target, reserve: Self.reserve)
    guard low.gap.isFinite, high.gap.isFinite else { return high }
    let share =
      log(breadth / tables[above - 1].breadth)
      / log(tables[above].breadth / tables[above - 1].breadth)
    return Reach(
      gap: low.gap + share * (high.gap - low.gap),
      lists: low.lists + share * (high.lists - low.lists))
  }

  /// What holds for these queries and for those of another calibration of the same lists: at each gap
  /// the lower recall and the greater number of lists, with the wider margin.
  func combined(with other: ProbeCalibration) -> ProbeCalibration {
    ProbeCalibration(
      tables: tables.map { table in
        guard let second = other.tables.first(where: { $0.breadth == table.breadth }),
          second.points.map(\.gap) == table.points.map(\.gap)
        else { return table }
        return Table(
          breadth: table.breadth,
          points: zip(table.points, second.points).map { point, other in
            Point(
              gap: point.gap, recall: min(point.recall, other.recall),
              lists: max(point.lists, other.lists))
          })
      }, margin: max(margin, other.margin))
  }
}

extension ProbeCalibration.Table {
  /// Recall that differs by less is the same.
  private static let plateau: Float = 0.0005

  func reach(for target: Float, reserve: Float) -> ProbeCalibration.Reach {
    let wanted = target + min(reserve, (1 - target) / 4)
    var previous: ProbeCalibration.Point?
    for point in points {
      if point.recall >= wanted {
        guard let previous, point.recall > previous.recall else { return point.reach }
        let share = (wanted - previous.recall) / (point.recall - previous.recall)
        return ProbeCalibration.Reach(
          gap: previous.gap + share * (point.gap - previous.gap),
          lists: previous.lists + share * (point.lists - previous.lists))
      }
      previous = point
    }
    // What is missing then is lost by the codes; lists beyond the last that helped do not find it.
    let best = points.last?.recall ?? 0
    return points.first { $0.recall >= best - Self.plateau }?.reach
      ?? ProbeCalibration.Reach(gap: .infinity, lists: .infinity)
  }
}

extension ProbeCalibration.Point {
  fileprivate var reach: ProbeCalibration.Reach { ProbeCalibration.Reach(gap: gap, lists: lists) }
}

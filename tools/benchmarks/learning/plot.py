#!/usr/bin/env python3
"""Draws learning curves: plot.py ROWS.jsonl out.svg

A row holds `set`, `system`, `seed`, `events`, and the differences to plain order `warm_success`,
`warm_ndcg` and `cold_ndcg`. Lines are medians over the seeds, bands reach from the least to the
greatest; plain order is the line at zero."""
import json
import math
import statistics
import sys

PANEL, GAP, HEIGHT, LEFT, TOP, BOTTOM = 220, 44, 300, 50, 48, 46
COLORS = {"Scrubjay": "#2166ac", "global boost": "#b2182b"}
MEASURES = [("warm_success", "Success@1, warm"), ("cold_ndcg", "nDCG@10, cold")]
GRID = (-0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2)
LOW, HIGH, FIRST, LAST = -0.4, 0.25, 300, 10_000


def main(rows_path: str, picture_path: str) -> None:
    rows = [json.loads(line) for line in open(rows_path)]
    panels = [(name, *measure) for name in sorted({row["set"] for row in rows}) for measure in MEASURES]
    width = LEFT + len(panels) * (PANEL + GAP)

    def y(value: float) -> float:
        clipped = min(HIGH, max(LOW, value))
        return TOP + (HEIGHT - TOP - BOTTOM) * (HIGH - clipped) / (HIGH - LOW)

    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}" '
        f'font-family="sans-serif" font-size="12"><rect width="{width}" height="{HEIGHT}" fill="white"/>']
    for value in GRID:
        label = f"{value:+.1f}" if value else "0"
        svg.append(f'<text x="{LEFT - 8}" y="{y(value) + 4:.0f}" text-anchor="end">{label}</text>')
    for place, (name, measure, title) in enumerate(panels):
        start = LEFT + place * (PANEL + GAP)

        def x(events: float) -> float:
            return start + PANEL * (math.log(events / FIRST)) / math.log(LAST / FIRST)

        svg.append(f'<text x="{start}" y="{TOP - 10}" font-weight="bold">{name}: {title}</text>')
        for value in GRID:
            shade = "#666" if value == 0 else "#ddd"
            svg.append(
                f'<line x1="{start}" x2="{start + PANEL}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="{shade}"/>')
        for events in (300, 1_000, 3_000, 10_000):
            svg.append(
                f'<text x="{x(events):.0f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{events:,}</text>')
        for system, color in COLORS.items():
            spread = {}
            for row in rows:
                if row["set"] == name and row["system"] == system:
                    spread.setdefault(row["events"], []).append(row[measure])
            line = sorted(spread.items())
            band = [(e, max(v)) for e, v in line] + [(e, min(v)) for e, v in reversed(line)]
            points = " ".join(f"{x(e):.1f},{y(v):.1f}" for e, v in band)
            svg.append(f'<polygon points="{points}" fill="{color}" fill-opacity="0.15"/>')
            points = " ".join(f"{x(e):.1f},{y(statistics.median(v)):.1f}" for e, v in line)
            svg.append(f'<polyline points="{points}" fill="none" stroke="{color}" stroke-width="2"/>')
    svg.append(f'<text x="{width / 2:.0f}" y="{HEIGHT - 8}" text-anchor="middle">events of feedback</text>')
    for place, (system, color) in enumerate([*COLORS.items(), ("plain order", "#666")]):
        left = LEFT + 120 * place
        svg.append(
            f'<line x1="{left}" x2="{left + 22}" y1="14" y2="14" stroke="{color}" stroke-width="2"/>'
            f'<text x="{left + 28}" y="18">{system}</text>')
    open(picture_path, "w").write("\n".join([*svg, "</svg>"]) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])

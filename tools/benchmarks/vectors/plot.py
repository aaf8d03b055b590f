#!/usr/bin/env python3
"""Draws recall against queries per second of processor time: plot.py results.json out.svg

Every line is a contender's own settings as `peers.py` tried them, the dearer of equal recall left out."""
import json
import math
import sys

WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 420, 70, 170, 30, 50
COLORS = ["#b2182b", "#2166ac", "#4d9221", "#762a83", "#e08214", "#35978f", "#666666"]


def best(sweep):
    """The settings that no other beats in both, by ascending recall."""
    kept, fastest = [], 0
    for point in sorted(sweep, key=lambda p: (-p["recall"], p["us"])):
        speed = 1e6 / point["us"]
        if speed > fastest:
            kept.append((point["recall"], speed))
            fastest = speed
    return [p for p in reversed(kept) if p[0] >= 0.8]


def main():
    results = json.load(open(sys.argv[1]))
    lines = {name: best(entry["sweep"]) for name, entry in results["contenders"].items()}
    speeds = [s for line in lines.values() for _, s in line]
    low, high = math.floor(math.log10(min(speeds)) * 2) / 2, math.ceil(math.log10(max(speeds)) * 2) / 2

    def x(recall):
        # 1 - recall on a logarithmic scale, so that 0.9, 0.99 and 0.999 are equally far apart.
        return LEFT + (WIDTH - LEFT - RIGHT) * (math.log10(0.2) - math.log10(max(1 - recall, 5e-4))) / (
            math.log10(0.2) - math.log10(5e-4))

    def y(speed):
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (math.log10(speed) - low) / (high - low)

    svg = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" '
        f'font-size="12"><rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>']
    for recall in (0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999):
        svg.append(
            f'<line x1="{x(recall):.0f}" y1="{TOP}" x2="{x(recall):.0f}" y2="{HEIGHT - BOTTOM}" stroke="#ddd"/>'
            f'<text x="{x(recall):.0f}" y="{HEIGHT - BOTTOM + 18}" text-anchor="middle">{recall}</text>')
    for speed in (s * 10**e for e in range(1, 6) for s in (1, 2, 5)):
        if 10**low <= speed <= 10**high:
            svg.append(
                f'<line x1="{LEFT}" y1="{y(speed):.0f}" x2="{WIDTH - RIGHT}" y2="{y(speed):.0f}" stroke="#ddd"/>'
                f'<text x="{LEFT - 6}" y="{y(speed) + 4:.0f}" text-anchor="end">{speed:,}</text>')
    svg.append(
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2}" y="{HEIGHT - 12}" text-anchor="middle">recall@10</text>'
        f'<text x="{LEFT}" y="{TOP - 12}">queries per second of processor time, one thread</text>')
    for (name, line), color in zip(lines.items(), COLORS):
        path = " ".join(f"{x(r):.1f},{y(s):.1f}" for r, s in line)
        svg.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        svg += [f'<circle cx="{x(r):.1f}" cy="{y(s):.1f}" r="3" fill="{color}"/>' for r, s in line]
        row = TOP + 16 + 18 * list(lines).index(name)
        svg.append(
            f'<circle cx="{WIDTH - RIGHT + 16}" cy="{row - 4}" r="4" fill="{color}"/>'
            f'<text x="{WIDTH - RIGHT + 26}" y="{row}">{name}</text>')
    with open(sys.argv[2], "w") as file:
        file.write("\n".join(svg) + "\n</svg>\n")


if __name__ == "__main__":
    main()

// Where the amounts stand in the chart. No label may touch a line or another label, so at a narrow width some are left out:
// the table has them all. The places are worked out for three widths, measured in the chart's own text size, and the style
// sheet shows those that fit the width there is. Wider than worked out only makes more room.

export type Width = "at-narrow" | "at-middle" | "at-wide";
type Anchor = "start" | "middle" | "end";

/** The least width of the drawing, in em, for which each set is made; the style sheet switches at these and the margin. */
export const WIDTHS: readonly { name: Width; em: number }[] = [
  { name: "at-narrow", em: 15 },
  { name: "at-middle", em: 24 },
  { name: "at-wide", em: 36 },
];

/** One level stretch of the line. Shares of the width and the height, from 0 to 1, downwards. */
export interface LineSegment {
  from: number;
  to: number;
  level: number;
  projected: boolean;
  text: string;
  /** Which label wins where there is no room for all: the lower, the sooner. */
  rank: number;
}

export interface PlacedLabel {
  text: string;
  at: number;
  level: number;
  anchor: Anchor;
  above: boolean;
  widths: Width[];
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const HEIGHT_EM = 14;
const DIGIT_EM = 0.6;
const AIR_EM = 0.4;
const OVERHANG_EM = 0.4;
const REACH_EM = 3;
/** From the end of a stretch to a label that begins or ends there. */
export const EDGE_EM = 0.5;
/** The order in which a label looks for its place. */
const ANCHORS: readonly Anchor[] = ["middle", "start", "end"];

/** A stretch that only goes on with the amount before it is labelled again where it is long. */
const REPEAT_FROM = 0.2;

export function placeLabels(stretches: LineSegment[], now: number | undefined): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  for (const { name, em } of WIDTHS) {
    for (const label of placeAt(em, stretches, now)) {
      const key = `${label.at} ${label.anchor} ${label.above} ${label.text}`;
      const known = placed.get(key);
      if (known) known.widths.push(name);
      else placed.set(key, { ...label, widths: [name] });
    }
  }
  return [...placed.values()];
}

function placeAt(em: number, stretches: LineSegment[], now: number | undefined): Omit<PlacedLabel, "widths">[] {
  const levels = stretches.map(({ from, to, level }) => flat(from * em, to * em, level * HEIGHT_EM));
  const risers = stretches
    .slice(1)
    .map(({ from, level }, index) => upright(from * em, [level, stretches[index]?.level ?? level]));
  const today = now === undefined ? [] : [upright(now * em, [0, 1])];
  const labels: Box[] = [];
  const found: Omit<PlacedLabel, "widths">[] = [];
  for (const stretch of wanted(stretches)) {
    const free = candidates(em, stretch).filter(({ box }) => {
      if (box.left < 0 || box.right > em + OVERHANG_EM || box.bottom > HEIGHT_EM) return false;
      if ([...levels, ...risers, ...labels].some((other) => touch(box, other))) return false;
      return within(box, stretch, em) || !levels.some((other) => misleads(box, other, stretch, em));
    });
    // Clear of the hairline of today where it can be; else over it, which the style sheet makes readable.
    const best = free.find(({ box }) => !today.some((line) => touch(box, line))) ?? free[0];
    if (!best) continue;
    labels.push(best.box);
    const at = { start: stretch.from, middle: (stretch.from + stretch.to) / 2, end: stretch.to }[best.anchor];
    found.push({ text: stretch.text, at, level: stretch.level, anchor: best.anchor, above: best.above });
  }
  return found;
}

function wanted(stretches: LineSegment[]): LineSegment[] {
  return stretches
    .filter(({ from, to, text }, index) => text !== stretches[index - 1]?.text || to - from >= REPEAT_FROM)
    .sort((a, b) => a.rank - b.rank);
}

function candidates(
  em: number,
  { from, to, level, text }: LineSegment,
): { anchor: Anchor; above: boolean; box: Box }[] {
  const width = text.length * DIGIT_EM;
  const y = level * HEIGHT_EM;
  const left = {
    start: from * em + EDGE_EM,
    middle: ((from + to) / 2) * em - width / 2,
    end: to * em - EDGE_EM - width,
  };
  return [true, false].flatMap((above) =>
    ANCHORS.map((anchor) => ({
      anchor,
      above,
      box: {
        left: left[anchor],
        right: left[anchor] + width,
        top: above ? y - 1.35 : y + 0.25,
        bottom: above ? y - 0.25 : y + 1.35,
      },
    })),
  );
}

function flat(left: number, right: number, y: number): Box {
  return { left, right, top: y, bottom: y };
}

function upright(x: number, shares: readonly number[]): Box {
  return { left: x, right: x, top: Math.min(...shares) * HEIGHT_EM, bottom: Math.max(...shares) * HEIGHT_EM };
}

/** A label that reaches beyond its own stretch could be read as a neighbour's, … */
function within(box: Box, { from, to }: LineSegment, em: number): boolean {
  return box.left >= from * em - OVERHANG_EM && box.right <= to * em + OVERHANG_EM;
}

/** … unless no neighbour is anywhere near it, or it reaches out on the side where its own line lies between. */
function misleads(box: Box, other: Box, stretch: LineSegment, em: number): boolean {
  if (isOwn(other, stretch, em)) return false;
  const own = stretch.level * HEIGHT_EM;
  const between = box.bottom < own ? own <= other.top : other.top <= own;
  const out = Math.max(stretch.from * em - box.left, box.right - stretch.to * em);
  return touch({ ...box, top: box.top - 1.5, bottom: box.bottom + 1.5 }, other) && !(between && out <= REACH_EM);
}

function isOwn(line: Box, { from, level }: LineSegment, em: number): boolean {
  return line.left === from * em && line.top === level * HEIGHT_EM;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + AIR_EM && b.left < a.right + AIR_EM && a.top < b.bottom + 0.15 && b.top < a.bottom + 0.15;
}

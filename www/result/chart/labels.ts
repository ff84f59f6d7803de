// The placement of the amount labels in the step chart. No label touches a line or another label, so at a narrow width some are left out;
// the table of periods has all amounts. The labels are placed for three widths of the drawing, measured in its own text size, and the
// style sheet shows the set for the actual width. A drawing wider than the width of its set has more room than needed.

/** The class of the labels for one width of the drawing. */
export type Width = "at-narrow" | "at-middle" | "at-wide";
type Anchor = "start" | "middle" | "end";

/** The minimum width of the drawing for each set, in em. The style sheet switches at these widths plus the padding of the drawing. */
export const WIDTHS: readonly { name: Width; em: number }[] = [
  { name: "at-narrow", em: 15 },
  { name: "at-middle", em: 24 },
  { name: "at-wide", em: 36 },
];

/** A horizontal segment of the line. Positions are shares of the width and of the height, from the left and the top. */
export interface Segment {
  from: number;
  to: number;
  level: number;
  projected: boolean;
  text: string;
  /** The order in which the labels are placed: if there is no room for all, those with a low rank are shown. */
  labelRank: number;
}

/** A label and the widths of the drawing that show it. */
export interface PlacedLabel {
  text: string;
  x: number;
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

/** Lengths in em of the drawing. */
const HEIGHT_EM = 14;
const DIGIT_EM = 0.6;
/** The minimum distance of a label to another label or a line, horizontally and vertically. */
const MARGIN_X_EM = 0.4;
const MARGIN_Y_EM = 0.15;
/** How far a label may extend beyond its segment, or beyond the right edge, and still count as inside. */
const OVERHANG_EM = 0.4;
/** How far a label may extend beyond its segment if no other segment is near. */
const MAX_OVERHANG_EM = 3;
/** The vertical distance within which another segment is near a label. */
const NEAR_EM = 1.5;
/** The far and the near edge of a label, from its segment. */
const [FAR_EM, CLOSE_EM] = [1.35, 0.25];
/** The distance from the end of a segment to a label anchored there. */
export const EDGE_EM = 0.5;
/** The anchors in the order of preference. */
const ANCHORS: readonly Anchor[] = ["middle", "start", "end"];

/** The minimum length of a segment with the same amount as the previous one to have a label, as a share of the width. */
const REPEATED_LABEL_MIN = 0.2;

/** The labels of the segments. `today` is the position of the line of today. */
export function placeLabels(segments: Segment[], today: number | undefined): PlacedLabel[] {
  const placed = new Map<string, PlacedLabel>();
  for (const { name, em } of WIDTHS) {
    for (const label of placeAtWidth(em, segments, today)) {
      const key = `${label.x} ${label.anchor} ${label.above} ${label.text}`;
      const same = placed.get(key);
      if (same) same.widths.push(name);
      else placed.set(key, { ...label, widths: [name] });
    }
  }
  return [...placed.values()];
}

function placeAtWidth(em: number, segments: Segment[], today: number | undefined): Omit<PlacedLabel, "widths">[] {
  const levels = segments.map(({ from, to, level }) => horizontalLine(from * em, to * em, level * HEIGHT_EM));
  const risers = segments
    .slice(1)
    .map(({ from, level }, index) => verticalLine(from * em, [level, segments[index]?.level ?? level]));
  const todayLines = today === undefined ? [] : [verticalLine(today * em, [0, 1])];
  const boxes: Box[] = [];
  const labels: Omit<PlacedLabel, "widths">[] = [];
  for (const segment of labelledSegments(segments)) {
    const free = candidates(em, segment).filter(({ box }) => {
      if (box.left < 0 || box.right > em + OVERHANG_EM || box.bottom > HEIGHT_EM) return false;
      if ([...levels, ...risers, ...boxes].some((other) => touches(box, other))) return false;
      return isInside(box, segment, em) || !levels.some((line) => isAmbiguous(box, line, segment, em));
    });
    // A label may cover the line of today if there is no other place: the style sheet keeps it readable.
    const best = free.find(({ box }) => !todayLines.some((line) => touches(box, line))) ?? free[0];
    if (!best) continue;
    boxes.push(best.box);
    const x = { start: segment.from, middle: (segment.from + segment.to) / 2, end: segment.to }[best.anchor];
    labels.push({ text: segment.text, x, level: segment.level, anchor: best.anchor, above: best.above });
  }
  return labels;
}

function labelledSegments(segments: Segment[]): Segment[] {
  return segments
    .filter(({ from, to, text }, index) => text !== segments[index - 1]?.text || to - from >= REPEATED_LABEL_MIN)
    .sort((one, other) => one.labelRank - other.labelRank);
}

function candidates(em: number, { from, to, level, text }: Segment): { anchor: Anchor; above: boolean; box: Box }[] {
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
        top: above ? y - FAR_EM : y + CLOSE_EM,
        bottom: above ? y - CLOSE_EM : y + FAR_EM,
      },
    })),
  );
}

function horizontalLine(left: number, right: number, y: number): Box {
  return { left, right, top: y, bottom: y };
}

function verticalLine(x: number, shares: readonly number[]): Box {
  return { left: x, right: x, top: Math.min(...shares) * HEIGHT_EM, bottom: Math.max(...shares) * HEIGHT_EM };
}

/** Whether a label does not extend beyond its segment, so that it cannot be read as the label of another one. */
function isInside(box: Box, { from, to }: Segment, em: number): boolean {
  return box.left >= from * em - OVERHANG_EM && box.right <= to * em + OVERHANG_EM;
}

/**
 * Whether a label that extends beyond its segment could be read as the label of the segment `line`: if that is near, and the label's own
 * segment is not vertically between the two.
 */
function isAmbiguous(box: Box, line: Box, segment: Segment, em: number): boolean {
  if (isLineOf(line, segment, em)) return false;
  const y = segment.level * HEIGHT_EM;
  const isBetween = box.bottom < y ? y <= line.top : line.top <= y;
  const overhang = Math.max(segment.from * em - box.left, box.right - segment.to * em);
  const isNear = touches({ ...box, top: box.top - NEAR_EM, bottom: box.bottom + NEAR_EM }, line);
  return isNear && !(isBetween && overhang <= MAX_OVERHANG_EM);
}

function isLineOf(line: Box, { from, level }: Segment, em: number): boolean {
  return line.left === from * em && line.top === level * HEIGHT_EM;
}

function touches(a: Box, b: Box): boolean {
  return (
    a.left < b.right + MARGIN_X_EM &&
    b.left < a.right + MARGIN_X_EM &&
    a.top < b.bottom + MARGIN_Y_EM &&
    b.top < a.bottom + MARGIN_Y_EM
  );
}

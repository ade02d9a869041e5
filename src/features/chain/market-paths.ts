type Point = readonly [x: number, y: number];

const radius = 8;

/** A line through the points of an SVG polyline, its corners rounded. */
export function lineThrough(polyline: string): string {
  return pointsOf(polyline)
    .map((point, index, points) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${point.join(' ')}`;
      if (!after) return `L${point.join(' ')}`;
      return `L${towards(point, before).join(' ')}Q${point.join(' ')} ${towards(point, after).join(' ')}`;
    })
    .join('');
}

/** The two strokes of the arrow's head, at its last point. */
export function headAt(polyline: string): string {
  const [before, end] = pointsOf(polyline).slice(-2) as [Point, Point];
  const [dx, dy] = direction(before, end);
  const [x, y] = end;
  const at = (side: 1 | -1) => `${x - 7 * dx - side * 4.5 * dy} ${y - 7 * dy + side * 4.5 * dx}`;
  return `M${at(1)}L${x} ${y}L${at(-1)}`;
}

const pointsOf = (polyline: string): readonly Point[] =>
  polyline.split(' ').map((pair) => pair.split(',').map(Number) as unknown as Point);

/** A rounding's length from a corner towards another point, or half the way where that is less. */
function towards(corner: Point, other: Point): Point {
  const [dx, dy] = direction(corner, other);
  const length = Math.abs(other[0] - corner[0]) + Math.abs(other[1] - corner[1]);
  const step = Math.min(radius, length / 2);
  return [corner[0] + dx * step, corner[1] + dy * step];
}

const direction = ([fromX, fromY]: Point, [toX, toY]: Point): Point => [
  Math.sign(toX - fromX),
  Math.sign(toY - fromY),
];

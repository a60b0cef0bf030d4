/**
 * How two measurements of the same kind compare, for people: "1/57" where ours is the smaller, "3.2" where it is the larger.
 * Three significant digits at most, and "–" where one of them is missing or zero.
 */
export function ratioText(ours: number, theirs: number): string {
  const ratio = ours / theirs;
  if (!Number.isFinite(ratio) || ratio <= 0) return '–';
  return ratio < 1 && short(1 / ratio) !== '1' ? `1/${short(1 / ratio)}` : short(ratio);
}

/** At least 10: whole; below: one decimal, unless it is zero. */
function short(value: number): string {
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1).replace(/\.0$/, '');
}

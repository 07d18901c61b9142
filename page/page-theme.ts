/** Is the page's own ground dark? Where it paints none, its colour scheme tells. */
export function isDarkPage(page: Document): boolean {
  for (const element of [page.body, page.documentElement]) {
    const [red, green, blue, alpha] = channels(element ? getComputedStyle(element).backgroundColor : '');
    if (red === undefined || green === undefined || blue === undefined || alpha === 0) continue;
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return /^dark\b/.test(getComputedStyle(page.documentElement).colorScheme);
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` → numbers. */
function channels(colour: string): number[] {
  return /^rgba?\(/.test(colour) ? (colour.match(/[\d.]+/g) ?? []).map(Number) : [];
}

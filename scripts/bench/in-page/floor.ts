// What no pass can avoid, and what the controls do on purpose.

/** Every text node, every character: the floor that all ratios are taken to. */
export function floorPass(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue as string;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  }
  return sum;
}

export function floorMatch(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

/** Text nodes of paragraphs, as many as asked for, each with a stretch of its text. */
export function stretches(count: number): { node: Text; start: number; end: number }[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: { node: Text; start: number; end: number }[] = [];
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if ((node as Text).length > 12) nodes.push(node as Text);
  for (let i = 0; found.length < count && nodes.length > 0; i++) {
    const node = nodes[i % nodes.length] as Text;
    const start = Math.floor(i / nodes.length) * 3;
    if (start + 6 > node.length) break;
    found.push({ node, start, end: start + 6 });
  }
  return found;
}

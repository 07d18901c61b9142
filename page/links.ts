/** Is something that answers a click itself under the pointer? During the event only. */
export const isInLink = (event: Event): boolean =>
  event
    .composedPath()
    .some(
      (node) => node instanceof Element && node.matches('a[href], button, summary, label, input, select'),
    );

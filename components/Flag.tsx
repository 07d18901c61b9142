import { type ComponentChild, h } from 'preact';
import { type FlagShape, flags } from '../generated/flags.ts';

interface FlagProps {
  /** ISO 3166-1 alpha-2, or EU. */
  code: string | undefined;
  /** The drawing is three wide to two high. */
  widthPx?: number;
}

/**
 * A flag as SVG elements: no image for a page's policy to block, no markup to parse. It repeats a name that stands
 * beside it, so it is silent; nothing where there is no flag (NATO).
 */
export function Flag({ code, widthPx = 22 }: FlagProps) {
  const flag = code === undefined ? undefined : flags[code];
  if (flag === undefined) return null;
  return (
    <svg
      class="flag"
      viewBox={flag.box}
      width={widthPx}
      height={Math.round((widthPx * 2) / 3)}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {flag.shapes.map(drawn)}
    </svg>
  );
}

function drawn([name, attributes, children = []]: FlagShape): ComponentChild {
  return h(name, attributes, ...children.map(drawn));
}

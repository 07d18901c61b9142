import { useRef, useState } from 'preact/hooks';
import type { State } from '../../data/schema.ts';
import type { MapFrame, MapState } from './map-frame.ts';
import { type Layer, type Paint, paintOf, paintsOf, pledgesIn } from './membership.ts';
import { nameIn, type PartProps, Written, words } from './parts.tsx';
import { linkTo } from './view.ts';

interface MembersMapProps extends PartProps {
  layer: Layer;
}

/**
 * Europe and the insets. One tab stop for each picture; arrows go to the neighbour in their direction, Enter opens the
 * state's page. The table below it says the same.
 */
export function MembersMap({ view, layer }: MembersMapProps) {
  const { say } = words(view);
  const [shown, setShown] = useState<State>();
  const byIso = new Map(view.catalogue.states.map((state) => [state.iso2, state]));
  const europe = view.frames.filter(({ id }) => id === 'europe');
  const insets = view.frames.filter(({ id }) => id !== 'europe');
  const frame = (each: MapFrame) => (
    <Frame key={each.id} frame={each} byIso={byIso} layer={layer} view={view} onShow={setShown} />
  );
  return (
    <figure class={`map ${layer}`}>
      <Patterns />
      <div class="frames">
        {europe.map(frame)}
        <div class="insets">
          {insets.map((each) => (
            <div key={each.id} class={each.id}>
              {frame(each)}
              <p class="soft small" aria-hidden="true">
                {say(`members.frame.${each.id}`)}
              </p>
            </div>
          ))}
        </div>
      </div>
      <figcaption>
        <Legend layer={layer} view={view} />
        <p class="shown" aria-live="polite">
          {shown === undefined ? (
            <span class="soft">{say('members.hint')}</span>
          ) : (
            <Told state={shown} layer={layer} view={view} />
          )}
        </p>
        <p class="soft small">{say('members.borders')}</p>
      </figcaption>
    </figure>
  );
}

/** In words, what the paint of a state says. */
function Told({ state, layer, view }: MembersMapProps & { state: State }) {
  const pledges = layer === 'membership' ? [] : pledgesIn(state, layer);
  return (
    <>
      <strong>{nameIn(state, view)}</strong>
      {': '}
      {paintInWords(paintOf(state, layer), view)}
      {pledges.map((pledge) => (
        <span key={pledge.text.en} class="pledge">
          {' '}
          <Written text={pledge.text} view={view} />
        </span>
      ))}
    </>
  );
}

export function paintInWords(paint: Paint, view: PartProps['view']): string {
  const { say, onCard } = words(view);
  switch (paint) {
    case 'none':
      return say('members.noPledge');
    case 'member':
    case 'participant':
    case 'partner':
    case 'not-a-member':
      return say(`members.relation.${paint}`);
    default:
      return onCard(`firmness.${paint}`);
  }
}

interface FrameProps extends MembersMapProps {
  frame: MapFrame;
  byIso: ReadonlyMap<string, State>;
  onShow: (state: State | undefined) => void;
}

/** Shapes smaller than this get a disc around them, in the picture's units. */
const smallest = 24;

function Frame({ frame, byIso, layer, view, onShow }: FrameProps) {
  const { say } = words(view);
  const svg = useRef<SVGSVGElement>(null);
  const known = frame.states.filter(({ iso }) => byIso.has(iso));
  const [active, setActive] = useState(known[0]?.iso);

  function onKeyDown(event: KeyboardEvent) {
    const here = known.find(({ iso }) => iso === active);
    const next = here && neighbour(here, known, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next.iso);
    svg.current?.querySelector<SVGElement>(`[data-iso="${next.iso}"]`)?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset
    <svg
      ref={svg}
      class={`frame ${frame.id}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="group"
      aria-label={say(`members.frame.${frame.id}`)}
      onKeyDown={onKeyDown}
    >
      <path class="land" d={frame.land} />
      {known.map(({ iso, d, x, y, width, height }) => {
        const state = byIso.get(iso)!;
        const paint = paintOf(state, layer);
        const isSmall = Math.max(width, height) < smallest;
        return (
          <a
            key={iso}
            class={`shape ${paint}`}
            href={linkTo({ page: 'entity', id: state.id })}
            data-iso={iso}
            tabIndex={iso === active ? 0 : -1}
            aria-label={`${nameIn(state, view)}: ${paintInWords(paint, view)}`}
            onFocus={() => {
              setActive(iso);
              onShow(state);
            }}
            onMouseEnter={() => onShow(state)}
          >
            <path class="fill" d={d} />
            {isSmall && <circle class="fill" cx={x} cy={y} r={smallest / 2 + 3} />}
          </a>
        );
      })}
      {frame.id === 'europe' && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; each link has the name
        <g class="names" aria-hidden="true">
          {known.map((shape) => (
            <Label key={shape.iso} shape={shape} name={nameIn(byIso.get(shape.iso)!, view)} />
          ))}
        </g>
      )}
    </svg>
  );
}

const letterWidth = 12.5;

/** Only where the name has room. */
function Label({ shape: { x, y, width }, name }: { shape: MapState; name: string }) {
  if (name.length * letterWidth > width * 0.9) return null;
  return (
    <text x={x} y={y} text-anchor="middle" dominant-baseline="middle">
      {name}
    </text>
  );
}

/** The nearest state in the direction of an arrow key; what lies to the side counts double. */
export function neighbour(from: MapState, states: readonly MapState[], key: string): MapState | undefined {
  const directions: Record<string, [number, number]> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
  };
  const direction = directions[key];
  if (direction === undefined) return undefined;
  const [dx, dy] = direction;
  const distance = (to: MapState) => {
    const ahead = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    return ahead > 0 ? ahead + 2 * aside : Number.POSITIVE_INFINITY;
  };
  const [nearest] = states
    .filter((to) => Number.isFinite(distance(to)))
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest;
}

/** Patterns tell apart what colours may not: hatching, dots, crosses. One set for all pictures. */
function Patterns() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern
          id="hatch"
          width="12"
          height="12"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ground" width="12" height="12" />
          <rect class="figure" width="6" height="12" />
        </pattern>
        <pattern id="dots" width="14" height="14" patternUnits="userSpaceOnUse">
          <rect class="ground" width="14" height="14" />
          <circle class="figure" cx="7" cy="7" r="3.2" />
        </pattern>
        <pattern id="crosses" width="18" height="18" patternUnits="userSpaceOnUse">
          <rect class="ground" width="18" height="18" />
          <path class="stroke" d="M5 5 13 13M13 5 5 13" />
        </pattern>
      </defs>
    </svg>
  );
}

function Legend({ layer, view }: MembersMapProps) {
  return (
    <ul class="legend">
      {paintsOf(layer).map((paint) => (
        <li key={paint}>
          <svg viewBox="0 0 48 32" width="24" height="16" aria-hidden="true" focusable="false">
            <g class={`shape ${paint}`}>
              <rect class="fill" x="1" y="1" width="46" height="30" rx="4" />
            </g>
          </svg>
          {paintInWords(paint, view)} <span class="soft">{countOf(paint, layer, view)}</span>
        </li>
      ))}
    </ul>
  );
}

const countOf = (paint: Paint, layer: Layer, { catalogue }: PartProps['view']) =>
  catalogue.states.filter((state) => paintOf(state, layer) === paint).length;

import type { ComponentChildren } from 'preact';
import type { Document, Provision } from '../../data/schema.ts';
import { Ladder } from '../Ladder.tsx';
import { OutLink } from '../SourceLink.tsx';
import {
  Cites,
  Day,
  EntityLink,
  EntityList,
  PageHead,
  Part,
  type PartProps,
  Signatories,
  Statements,
  Written,
  words,
} from './parts.tsx';
import type { DossierView } from './view.ts';

const ids = ['paris-declaration-2026', 'trilateral-declaration-2026'] as const;

/** The two texts adopted on the same evening, side by side, then point by point. */
export function Declarations({ view }: PartProps) {
  const { say } = words(view);
  const documents = ids.flatMap((id) => {
    const document = view.catalogue.entity(id);
    return document?.type === 'document' ? [document] : [];
  });
  const rows = rowsOf(view);
  return (
    <>
      <PageHead title={say('declarations.title')} lead={say('declarations.lead')} />
      <table class="comparison">
        <thead>
          <tr>
            <td />
            {documents.map((document) => (
              <th key={document.id} scope="col">
                <EntityLink id={document.id} view={view} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(({ cell }) => documents.some((document) => cell(document) !== undefined))
            .map(({ title, cell }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {documents.map((document) => (
                  <td key={document.id}>
                    <span class="of" aria-hidden="true">
                      <EntityName document={document} view={view} />
                    </span>
                    {cell(document) ?? <span class="soft">{say('declarations.nothing')}</span>}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      <Part title={say('declarations.provisions')}>
        <p class="lead">{say('declarations.provisionsLead')}</p>
        <ProvisionTable documents={documents} view={view} />
      </Part>
    </>
  );
}

function EntityName({ document, view }: PartProps & { document: Document }) {
  return <>{document.label[view.lang]}</>;
}

interface Row {
  title: string;
  cell: (document: Document) => ComponentChildren | undefined;
}

function rowsOf(view: DossierView): Row[] {
  const { say, onCard } = words(view);
  return [
    { title: say('declarations.what'), cell: ({ documentKind }) => say(`documentKind.${documentKind}`) },
    {
      title: say('declarations.when'),
      cell: ({ date, place }) =>
        date && (
          <>
            <Day day={date} view={view} />
            {place && (
              <>
                {' · '}
                <Written text={place} view={view} />
              </>
            )}
          </>
        ),
    },
    {
      title: say('declarations.who'),
      cell: (document) => <Behind document={document} view={view} />,
    },
    {
      title: say('declarations.status'),
      cell: ({ status, ladder }) => (
        <>
          <DocumentLadder ladder={ladder} view={view} />
          {status && <Statements items={[status]} view={view} withDates={false} />}
        </>
      ),
    },
    {
      title: say('declarations.differs'),
      cell: ({ differsFrom = [] }) =>
        differsFrom.length > 0 ? <Statements items={differsFrom} view={view} withDates={false} /> : undefined,
    },
    {
      title: onCard('keyPoints'),
      cell: ({ keyPoints }) => <Statements items={keyPoints} view={view} withDates={false} />,
    },
    {
      title: say('declarations.press'),
      cell: ({ pressErrors = [] }) =>
        pressErrors.length > 0 ? <Statements items={pressErrors} view={view} withDates={false} /> : undefined,
    },
    {
      title: say('declarations.followed'),
      cell: ({ statements }) =>
        statements.length > 0 ? (
          <Statements
            items={statements.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))}
            view={view}
          />
        ) : undefined,
    },
    {
      title: onCard('officialText'),
      cell: ({ officialText, officialTextNote }) =>
        officialText || officialTextNote ? (
          <>
            {officialText && <OutLink href={officialText}>{hostOf(officialText)}</OutLink>}
            {officialTextNote && (
              <p class="soft">
                <Written text={officialTextNote} view={view} />
              </p>
            )}
          </>
        ) : undefined,
    },
  ];
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : url);

/** The signatories, or whoever else stands behind it. */
function Behind({ document, view }: PartProps & { document: Document }) {
  if (document.signatories.length > 0) return <Signatories document={document} view={view} />;
  const { issuedBy = [], parties } = document;
  return (
    <>
      {issuedBy.length > 0 && <EntityList ids={issuedBy} view={view} />}
      {parties.length > 0 && (
        <ul class="plain">
          {parties.map((party) => (
            <li key={party.en}>
              <Written text={party} view={view} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function DocumentLadder({ ladder, view }: PartProps & { ladder: Document['ladder'] }) {
  if (ladder.length === 0) return null;
  const { onCard } = words(view);
  return (
    <Ladder
      label={onCard('ladder')}
      steps={ladder.map((step) => ({
        key: step.step,
        label: onCard(`step.${step.step}`),
        date: step.date && <Day day={step.date} view={view} style="short" />,
        reached: step.date !== undefined,
        after: step.note && (
          <p class="soft small">
            <Written text={step.note} view={view} />
          </p>
        ),
      }))}
    />
  );
}

/** Which provision stands in which text. */
function ProvisionTable({ documents, view }: PartProps & { documents: Document[] }) {
  const { say } = words(view);
  const provisions = view.catalogue.dataset.entities.filter(
    (entity): entity is Provision =>
      entity.type === 'provision' && documents.some(({ id }) => entity.partOf.includes(id)),
  );
  return (
    <table class="provisions">
      <thead>
        <tr>
          <th scope="col">{say('declarations.provision')}</th>
          {documents.map((document) => (
            <th key={document.id} scope="col">
              <EntityName document={document} view={view} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {provisions.map((provision) => (
          <tr key={provision.id}>
            <th scope="row">
              <EntityLink id={provision.id} view={view} />
              {provision.status && (
                <p class="soft">
                  <Written text={provision.status.text} view={view} />
                </p>
              )}
              {provision.status && <Cites ids={provision.status.sources} view={view} />}
            </th>
            {documents.map(({ id }) => (
              <td key={id} class={provision.partOf.includes(id) ? 'yes' : 'no'}>
                {provision.partOf.includes(id) ? say('declarations.partOf') : '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

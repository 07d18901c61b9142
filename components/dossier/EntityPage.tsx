import type { Document, Entity, Event, Organisation, Person, Provision, State } from '../../data/schema.ts';
import type { EntityId } from '../../engine/types.ts';
import { Flag } from '../Flag.tsx';
import { OutLink } from '../SourceLink.tsx';
import { DocumentLadder } from './Declarations.tsx';
import { levelInWords } from './Members.tsx';
import { paintInWords } from './MembersMap.tsx';
import { firmnesses } from './membership.ts';
import { OfficeBar, OfficeList, YearScale } from './OfficeBar.tsx';
import {
  Cites,
  Day,
  EntityList,
  flagOf,
  nameIn,
  nameLang,
  PageHead,
  Part,
  type PartProps,
  Signatories,
  Statements,
  Written,
  words,
} from './parts.tsx';
import { spellingsOf } from './spellings.ts';
import type { DossierView } from './view.ts';

/** All that we know of one of ours. The same parts in the same order for everybody. */
export function EntityPage({ id, view }: PartProps & { id: EntityId }) {
  const { say, onCard } = words(view);
  const entity = view.catalogue.entity(id);
  if (entity === undefined) return null;
  const flag = flagOf(entity, view);
  const count = view.onPage?.get(id);
  const timeline = view.catalogue.timelineOf(id);
  return (
    <article class={`entity-page ${entity.type}`}>
      <PageHead
        title={
          <>
            {flag !== undefined && <Flag code={flag} widthPx={30} />}
            <span lang={nameLang(entity, view)}>{nameIn(entity, view)}</span>
          </>
        }
      />
      <p class="kind">
        {entity.type !== 'person' && entity.type !== 'state' && onCard(`kind.${entity.type}`)}
        {count !== undefined && <span class="here">{say('onPage.named', { n: count })}</span>}
      </p>
      <Spellings entity={entity} view={view} />
      <Own entity={entity} view={view} />
      <Part title={onCard('statements')} isEmpty={entity.statements.length === 0}>
        <Statements
          items={entity.statements.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))}
          view={view}
        />
      </Part>
      <Part title={say('timeline.title')} isEmpty={timeline.length === 0}>
        <ul class="statements">
          {timeline.map((item) => (
            <li key={item.title.en}>
              <p class="when">
                <Day day={item.date} view={view} />
              </p>
              <p>
                <strong>
                  <Written text={item.title} view={view} />
                </strong>{' '}
                <Written text={item.text} view={view} />
              </p>
              <Cites ids={item.sources} view={view} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={onCard('openQuestions')} isEmpty={(entity.openQuestions ?? []).length === 0}>
        <p class="soft">{onCard('openQuestionsLead')}</p>
        <ul class="plain">
          {entity.openQuestions?.map((question) => (
            <li key={question.en}>
              <Written text={question} view={view} />
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

function Spellings({ entity, view }: PartProps & { entity: Entity }) {
  const spellings = spellingsOf(entity);
  if (spellings.length === 0) return null;
  return (
    <p class="spellings soft" translate={false}>
      {words(view).onCard('spellings')}
      {': '}
      {spellings.map(({ form, lang }, at) => (
        <span key={form}>
          {at > 0 && ' · '}
          <span lang={lang}>{form}</span>
        </span>
      ))}
    </p>
  );
}

function Own({ entity, view }: PartProps & { entity: Entity }) {
  switch (entity.type) {
    case 'person':
      return <OfPerson person={entity} view={view} />;
    case 'state':
      return <OfState state={entity} view={view} />;
    default:
      return <OfMatter matter={entity} view={view} />;
  }
}

function OfPerson({ person, view }: PartProps & { person: Person }) {
  const { say } = words(view);
  const terms = view.catalogue.termsOf(person.id);
  const colleagues = view.catalogue.people.filter(
    ({ id, country }) => country === person.country && id !== person.id,
  );
  const signed = view.catalogue.dataset.entities.filter(
    (other) =>
      other.type === 'document' && [...other.signatories, ...(other.issuedBy ?? [])].includes(person.id),
  );
  return (
    <>
      <Part title={say('entity.offices')} isEmpty={terms.length === 0}>
        <YearScale view={view} />
        <OfficeBar terms={terms} view={view} />
        <OfficeList terms={terms} view={view} />
      </Part>
      <Part title={say('entity.paris')} isEmpty={person.paris.presence === 'unknown'}>
        <p>{say(`entity.presence.${person.paris.presence}`)}</p>
        <Cites ids={person.paris.sources} view={view} />
      </Part>
      <Part title={say('entity.signed')} isEmpty={signed.length === 0}>
        <EntityList ids={signed.map(({ id }) => id)} view={view} />
      </Part>
      <Part title={say('entity.country')}>
        <EntityList ids={[person.country, ...colleagues.map(({ id }) => id)]} view={view} />
      </Part>
    </>
  );
}

function OfState({ state, view }: PartProps & { state: State }) {
  const { say, onCard } = words(view);
  const { membership, paris } = state;
  const people = view.catalogue.people.filter(({ country }) => country === state.id);
  const pledges = state.pledges.toSorted(
    (a, b) => firmnesses.indexOf(a.firmness) - firmnesses.indexOf(b.firmness),
  );
  return (
    <>
      <Part title={say('members.membership')}>
        <p>
          {paintInWords(membership.kind, view)}
          {membership.since !== undefined && (
            <>
              {' '}
              · {say.rich('members.documentedSince', { date: <Day day={membership.since} view={view} /> })}
            </>
          )}
        </p>
        <Cites ids={[...membership.sources, ...membership.sinceSources]} view={view} />
      </Part>
      <Part title={say('entity.paris')} isEmpty={paris.presence === 'unknown'}>
        <p>
          {say(`entity.presence.${paris.presence}`)}
          {paris.level !== undefined && <> · {levelInWords(state, view)}</>}
        </p>
        {paris.by !== undefined && <EntityList ids={[paris.by, ...(paris.with ?? [])]} view={view} />}
        <Cites ids={paris.sources} view={view} />
      </Part>
      <Part title={onCard('pledges')} isEmpty={pledges.length === 0}>
        <ul class="statements">
          {pledges.map((pledge) => (
            <li key={pledge.text.en}>
              <p class="when">
                <span class={`chip ${pledge.firmness}`}>
                  {onCard(`domain.${pledge.domain}`)}: {onCard(`firmness.${pledge.firmness}`)}
                </span>{' '}
                <Day day={pledge.dateIn ?? pledge.date} view={view} />
              </p>
              <p>
                <Written text={pledge.text} view={view} />
              </p>
              <Cites ids={pledge.sources} view={view} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say('people.title')} isEmpty={people.length === 0}>
        <EntityList ids={people.map(({ id }) => id)} view={view} />
      </Part>
    </>
  );
}

function OfMatter({ matter, view }: PartProps & { matter: Organisation | Document | Provision | Event }) {
  const { say, onCard } = words(view);
  return (
    <>
      <p class="when-where">
        {matter.type === 'document' && <>{say(`documentKind.${matter.documentKind}`)} · </>}
        {matter.date !== undefined && <Day day={matter.date} view={view} />}
        {matter.type === 'event' && matter.until !== undefined && (
          <>
            {' – '}
            <Day day={matter.until} view={view} />
          </>
        )}
        {matter.place !== undefined && (
          <>
            {matter.date !== undefined && ' · '}
            <Written text={matter.place} view={view} />
          </>
        )}
      </p>
      {matter.type === 'document' && <DocumentLadder ladder={matter.ladder} view={view} />}
      <Part title={say('entity.status')} isEmpty={matter.status === undefined}>
        {matter.status !== undefined && <Statements items={[matter.status]} view={view} />}
      </Part>
      <Part title={onCard('keyPoints')} isEmpty={matter.keyPoints.length === 0}>
        <Statements items={matter.keyPoints} view={view} withDates={false} />
      </Part>
      <Relations matter={matter} view={view} />
      <Part
        title={onCard('officialText')}
        isEmpty={matter.officialText === undefined && matter.officialTextNote === undefined}
      >
        {matter.officialText !== undefined && (
          <p class="address">
            <OutLink href={matter.officialText}>{matter.officialText}</OutLink>
          </p>
        )}
        {matter.officialTextNote !== undefined && (
          <p class="soft">
            <Written text={matter.officialTextNote} view={view} />
          </p>
        )}
      </Part>
    </>
  );
}

function Relations({ matter, view }: PartProps & { matter: Organisation | Document | Provision | Event }) {
  const { say, onCard } = words(view);
  const list = (title: string, ids: readonly EntityId[]) => (
    <Part title={title} isEmpty={ids.length === 0}>
      <EntityList ids={ids} view={view} />
    </Part>
  );
  switch (matter.type) {
    case 'document':
      return (
        <>
          <Part title={onCard('signatories')} isEmpty={matter.signatories.length === 0}>
            <Signatories document={matter} view={view} />
          </Part>
          {list(onCard('relation.issued-by'), matter.issuedBy ?? [])}
          <Part
            title={say('entity.parties')}
            isEmpty={matter.parties.length === 0 || matter.signatories.length > 0}
          >
            <ul class="plain">
              {matter.parties.map((party) => (
                <li key={party.en}>
                  <Written text={party} view={view} />
                </li>
              ))}
            </ul>
          </Part>
          {list(onCard('relation.contains'), partsOf(matter.id, view))}
          <Part title={say('declarations.differs')} isEmpty={(matter.differsFrom ?? []).length === 0}>
            <Statements items={matter.differsFrom ?? []} view={view} withDates={false} />
            <EntityList ids={(matter.differsFrom ?? []).map(({ id }) => id)} view={view} />
          </Part>
          <Part title={say('declarations.press')} isEmpty={(matter.pressErrors ?? []).length === 0}>
            <Statements items={matter.pressErrors ?? []} view={view} />
          </Part>
        </>
      );
    case 'provision':
      return (
        <>
          {list(onCard('relation.part-of'), matter.partOf)}
          {list(onCard('relation.contains'), partsOf(matter.id, view))}
        </>
      );
    case 'event':
      return list(onCard('relation.participant'), matter.participants);
    case 'organisation':
      return matter.id === 'coalition-of-the-willing'
        ? list(
            say('members.title'),
            view.catalogue.states
              .filter(({ membership }) => membership.kind === 'member')
              .map(({ id }) => id),
          )
        : null;
  }
}

const partsOf = (id: EntityId, { catalogue }: DossierView) =>
  catalogue.dataset.entities
    .filter((entity) => entity.type === 'provision' && entity.partOf.includes(id))
    .map((entity) => entity.id);

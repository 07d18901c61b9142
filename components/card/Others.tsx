import type { RelatedEntity } from '../../data/card.ts';
import type { EntityType } from '../../engine/types.ts';
import { Name, type SectionProps } from './view.tsx';

/** The parties, only where a source names the signing, each with who signed for it. */
export function Signatories({ data, view }: SectionProps) {
  return (
    <ul class="parties">
      {data.signatories.map(({ id, label, signedBy }) => {
        const party = <Name label={label} view={view} />;
        const names = signedBy.map((person) => <Name key={person.id} label={person.label} view={view} />);
        return <li key={id}>{names.length === 0 ? party : view.say.rich('signedFor', { party, names })}</li>;
      })}
    </ul>
  );
}

/** Who and what else belongs to this, by how; what the page names first. */
export function Related({ data, view }: SectionProps) {
  return (
    <dl class="related">
      {[...Map.groupBy(data.related, ({ relation }) => relation)].map(([relation, entities]) => (
        <div key={relation}>
          <dt>{view.say(`relation.${seenFrom(data.type, relation)}`)}</dt>
          <dd>
            <Names entities={entities} view={view} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The data names both sides of a relation alike. A person leads, a state is led. */
function seenFrom(type: EntityType, relation: RelatedEntity['relation']) {
  if (relation === 'leads' && type !== 'person') return 'led-by';
  if (relation === 'part-of' && type === 'document') return 'contains';
  if (relation === 'issued' && type === 'document') return 'issued-by';
  return relation;
}

function Names({ entities, view }: { entities: RelatedEntity[]; view: SectionProps['view'] }) {
  return (
    <ul class="names">
      {entities.map(({ id, label }) => (
        <li key={id}>
          <Name label={label} view={view} />
        </li>
      ))}
    </ul>
  );
}

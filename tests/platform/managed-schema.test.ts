import { expect, test, vi } from 'vitest';
import schema from '../../public/managed-schema.json' with { type: 'json' };

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { defaultSettings } = await import('../../platform/settings.ts');

test('an administrator can set each setting that a reader can', () => {
  const { version: _, ...settings } = defaultSettings;
  expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(settings).sort());
  expect(Object.keys(schema.properties.kinds.properties).sort()).toEqual(Object.keys(settings.kinds).sort());
});

test.each(Object.entries(schema.properties))(
  'the policy for %s allows the default',
  (name, { type, ...rule }) => {
    const value = (defaultSettings as unknown as Record<string, unknown>)[name];
    const actual = Array.isArray(value) ? 'array' : typeof value;
    expect(type.replace('integer', 'number')).toBe(actual);
    if ('enum' in rule) expect(rule.enum).toContain(value);
  },
);

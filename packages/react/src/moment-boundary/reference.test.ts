import { expect, test } from 'vitest';
import { createReference } from './reference.js';

test('A reference MUST be free of characters that are mistaken for others', () => {
  const references = Array.from({ length: 500 }, createReference);
  for (const reference of references) expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4} [0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(references).size).toBe(500);
});

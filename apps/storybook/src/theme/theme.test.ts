import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { palette } from './palette.js';

const sheet = readFileSync(fileURLToPath(import.meta.resolve('@tactful/react/styles.css')), 'utf8');
const token = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

it.each(Object.keys(palette.light) as (keyof typeof palette.light)[])('takes %s from the components', (name) => {
  expect(sheet).toContain(`--tactful-${token(name)}: light-dark(${palette.light[name]}, ${palette.dark[name]})`);
});

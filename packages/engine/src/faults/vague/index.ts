import type { Fault } from '../fault.js';
import { acceptance } from './acceptance.js';
import { failures } from './failures.js';
import { fields } from './fields.js';
import { parts } from './parts.js';
import { refusals } from './refusals.js';
import { requests } from './requests.js';
import { something } from './something.js';
import { states } from './states.js';
import { trouble } from './trouble.js';
import { validity } from './validity.js';
import { verdicts } from './verdicts.js';

/** Most of this fault is decided in `judgements/emptiness.ts`: a failure told in hollow words alone. The patterns here are what it can't see. */
export const vague: Fault = {
  id: 'vague',
  title: 'Vague',
  preset: 'recommended',
  definition:
    'The words report a problem without saying what it is in terms the reader can act on: the thing that failed isn’t named, or something is called invalid and nothing says what would be right.',
  why: 'Somebody who can’t tell what failed can’t tell what is lost, what is safe or what to do next.',
  sources: [
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    {
      name: 'Apple Human Interface Guidelines, alerts',
      url: 'https://developer.apple.com/design/human-interface-guidelines/alerts',
    },
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
  ],
  severity: {
    default: 'error',
    toast: 'warn',
    button: 'off',
    link: 'off',
    label: 'off',
    menu: 'off',
    status: 'off',
    placeholder: 'off',
  },
  problem: 'doesn’t say what failed',
  remedy: 'Name the thing and what happened to it, then one next step.',
  shape: 'We couldn’t {what you were doing} {the thing}. {What is safe.} {One next step.}',
  whenNotToUse:
    'Switch it off for files whose strings are only ever shown inside a larger message that names the thing.',
  patterns: [
    ...fields,
    ...failures,
    ...something,
    ...parts,
    ...verdicts,
    ...acceptance,
    ...requests,
    ...states,
    ...trouble,
    ...validity,
    ...refusals,
  ],
};

import type { Fault } from '../fault.js';
import { codes } from './codes.js';
import { keys } from './keys.js';
import { logs } from './logs.js';
import { machinery } from './machinery.js';
import { programs } from './programs.js';
import { storage } from './storage.js';
import { terms } from './terms.js';
import { traffic } from './traffic.js';
import { values } from './values.js';

export const jargon: Fault = {
  id: 'jargon',
  title: 'Jargon',
  preset: 'recommended',
  definition:
    'Raw system language shown to somebody who doesn’t build the system: exception names, HTTP statuses, error codes as the message, words from the technical stack.',
  why: 'Words that only the makers know leave everyone else with nothing to act on.',
  sources: [
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
  ],
  severity: { default: 'error', reply: 'warn' },
  problem: 'is the language of the system, not of the reader',
  remedy: 'Say what it means for the person; keep the code for a reference that can be copied.',
  shape: 'We couldn’t {what the person was doing}. {One next step.} Reference: {code}.',
  whenNotToUse: 'Set the audience to developer or admin where people build or run the system.',
  patterns: [...codes, ...values, ...programs, ...traffic, ...keys, ...storage, ...machinery, ...logs, ...terms],
};

import type { Fault } from './fault.js';

export const genericAction: Fault = {
  id: 'generic-action',
  title: 'Generic action',
  preset: 'recommended',
  definition:
    'A button or link whose own words don’t say what it does: “Click here”, “Submit”, “OK” or “Yes” as the answer to a question.',
  why: 'People skim buttons first, and screen readers can list links without the text around them; “here” and “OK” say nothing there.',
  sources: [
    {
      name: 'W3C, Understanding success criterion 2.4.4, link purpose',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
    },
    {
      name: 'Apple Human Interface Guidelines, alerts',
      url: 'https://developer.apple.com/design/human-interface-guidelines/alerts',
    },
  ],
  severity: { default: 'warn', button: 'error', link: 'error', dialog: 'error', toast: 'error' },
  problem: 'doesn’t say what happens',
  remedy: 'Name the action and what it acts on.',
  shape: '{Verb} {thing}',
  whenNotToUse: 'Switch it off for shared button labels that a form library combines with the name of the thing.',
  patterns: [
    {
      find: String.raw`
        [(click|tap|press|clicking|tapping|pressing|hit) (right|on)? (here|me|this link|the link here)]
        [(follow|use|visit|via|through) (this link|this url)]
      `,
      remedy: 'Let the link’s own words say where it leads.',
    },
    {
      find: String.raw`
        ^^ [(here|this link|go here|see here|right here|over here)] $$
      `,
      unless: ['names-a-thing'],
    },
    {
      find: String.raw`
        ^^ [(this|link)] $$
      `,
      surfaces: ['link'],
    },
    {
      find: String.raw`
        ^^ [submit] $$
      `,
      remedy: 'Name the action and what it acts on: “Send request”, “Save changes”.',
    },
    {
      find: String.raw`
        ^^ [(ok|okay|yep|yeah|yup|aye|nope|nah|sure|sure thing|absolutely|affirmative|negative|no way|not really)] (!)? $$
        ^^ [(yes|no) ,? (continue|proceed|i am sure|i'm sure|do it|go ahead|please)] $$
        ^^ [(okay|ok) ,? (got it|continue)] $$
        ^^ (just)? [(click|tap|press|hit) (this|me|it|that)] (button|link)? $$
        ^^ [(do it|do that|do this|let's do it|go for it|just do it|yes ,? do it)] (!)? $$
      `,
      unless: ['names-a-thing'],
      remedy: 'Answer with the action: “Delete 3 projects”, “Keep them”.',
    },
    // Where they are known to be values, a column of answers or a switch, they pass.
    {
      find: String.raw`
        ^^ [(yes|no)] (!)? $$
      `,
      unless: ['names-a-thing'],
      remedy: 'Answer with the action: “Delete 3 projects”, “Keep them”.',
    },
  ],
};

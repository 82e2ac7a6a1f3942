import { from, type CallSink } from './call-sink.js';

/** Words that are put somewhere without being an answer or a notice: text in a page, headings of columns, help of a command. */
export const TEXTS: readonly CallSink[] = [
  {
    names: ['insertAdjacentText'],
    from: /(?:)/,
    copy: { '1': 'text' },
  },
  {
    names: ['createTextNode', 'append', 'prepend', 'replaceChildren', 'before', 'after', 'replaceWith'],
    from: from('global#document\\..*'),
    copy: { '0': 'text', '1': 'text' },
  },
  {
    names: ['accessor', 'display', 'group'],
    from: from('@tanstack/[\\w-]+#createColumnHelper\\(\\)\\.\\w+'),
    copy: {
      '0.header': 'text',
      '0.footer': 'text',
      '0.cell': 'sentence',
      '1.header': 'text',
      '1.footer': 'text',
      '1.cell': 'sentence',
    },
    surface: 'label',
  },
  {
    names: ['description', 'summary'],
    from: from('(?:new )?commander#.*\\.\\w+'),
    copy: { '0': 'text' },
  },
  {
    names: ['option', 'requiredOption', 'argument'],
    from: from('(?:new )?commander#.*\\.\\w+'),
    copy: { '1': 'text' },
  },
];

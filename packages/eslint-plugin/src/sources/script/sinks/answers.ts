import { from, OWN, type CallSink } from './call-sink.js';

/** What is answered to a form or a request: errors of fields, pages of errors, bodies of responses. */
export const ANSWERS: readonly CallSink[] = [
  {
    names: ['setCustomValidity'],
    from: /(?:)/,
    copy: { '0': 'text' },
    surface: 'field-error',
    intent: 'error',
  },
  {
    names: ['setFieldError', 'setError', 'setStatus'],
    from: from(
      '(?:react-hook-form|vee-validate|formik|@mantine/form|@tanstack/react-form|param|@inertiajs/(?:react|vue3))#.*',
      `${OWN}#use\\w*Form\\w*\\(\\)\\.\\w+`,
      '#',
    ),
    copy: { '1': 'text', '1.message': 'text', '1.types.*': 'text' },
    surface: 'field-error',
    intent: 'error',
  },
  {
    names: ['setErrors'],
    from: from(
      '(?:vee-validate|formik|@mantine/form|param|@inertiajs/(?:react|vue3))#.*',
      `${OWN}#use\\w*Form\\w*\\(\\)\\.\\w+`,
      '(?:react|preact/hooks)#(?:default\\.)?useState\\(\\)\\.1',
    ),
    copy: { '0.*': 'text', '0.*.0': 'text' },
    surface: 'field-error',
    intent: 'error',
  },
  {
    names: ['error', 'fail'],
    from: from('@sveltejs/kit#(?:error|fail)'),
    copy: { '1': 'text', '1.message': 'text', '1.error': 'text', '1.errors.*': 'text' },
    surface: 'page',
    intent: 'error',
  },
  {
    names: ['createError', 'default', 'showError'],
    from: from(
      'http-errors#(?:default|createError|\\*)',
      'h3#createError',
      '#imports#(?:createError|showError)',
      'global#(?:createError|showError)',
    ),
    copy: { '0': 'text', '1': 'text', '1.message': 'text', '0.statusMessage': 'text', '0.message': 'text' },
    surface: 'page',
    intent: 'error',
  },
  {
    names: ['json', 'send', 'jsonp', 'data'],
    from: from(
      'global#(?:Response)\\.json',
      'next/server#NextResponse\\.json',
      '(?:@remix-run/\\w+|react-router(?:-dom)?)#(?:json|data)',
      'param#(?:res|reply|response|c|ctx|context|h)(?:\\.(?:status|code|type|header|headers|set)(?:\\(\\))?)*\\.(?:json|send|jsonp)',
    ),
    copy: {
      '0': 'sentence',
      '0.error': 'text',
      '0.error.message': 'text',
      '0.message': 'text',
      '0.detail': 'body',
      '0.errors.*': 'text',
      '0.errors.*.*': 'text',
      '0.errors.*.message': 'text',
      '0.errors.*.detail': 'text',
      '0.formError': 'text',
      '0.fieldErrors.*': 'text',
    },
    surface: 'banner',
  },
  {
    names: ['rejectWithValue'],
    from: from('param#(?:\\w+\\.)?rejectWithValue'),
    copy: { '0': 'text', '0.message': 'text', '0.error': 'text' },
    surface: 'banner',
    intent: 'error',
  },
  {
    names: ['throw', 'flash', 'assert'],
    from: from('param#(?:ctx|context|c|req|request)\\.(?:throw|flash|assert)'),
    copy: { '0': 'sentence', '1': 'sentence', '2': 'sentence' },
    surface: 'banner',
    intent: 'error',
  },
  {
    // A page made of a template: Express, Fastify, Hono.
    names: ['render', 'view'],
    from: from('param#(?:res|reply|response|c|ctx|context)(?:\\.(?:status|code)(?:\\(\\))?)*\\.(?:render|view)'),
    copy: { '1.title': 'title', '1.heading': 'title', '1.message': 'body', '1.description': 'body', '1.error': 'text' },
    surface: 'page',
  },
  {
    names: ['error'],
    from: from('(?:new )?commander#.*\\.error'),
    copy: { '0': 'text' },
    surface: 'banner',
    intent: 'error',
  },
];

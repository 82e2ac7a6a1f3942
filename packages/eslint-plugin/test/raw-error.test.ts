import { describe, expect, it } from 'vitest';

import { byRule, lint, pointedAt } from './lint.js';

const HEAD = `import { toast } from 'sonner';\nimport { useForm } from 'react-hook-form';\nimport { useQuery } from '@tanstack/react-query';\n`;

async function rawIn(code: string, filePath?: string): Promise<string[]> {
  const source = HEAD + code;
  const messages = await lint(source, filePath ? { filePath } : {});
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return byRule(messages, 'no-raw-error').map((message) => pointedAt(source, message));
}

describe('no-raw-error', () => {
  it.each([
    ['a caught error’s message in a toast', 'try { go() } catch (err) { toast.error(err.message) }', ['err.message']],
    ['through a cast', 'try { go() } catch (e) { toast.error((e as Error).message) }', ['(e as Error).message']],
    ['String(err)', 'try { go() } catch (err) { toast.error(String(err)) }', ['String(err)']],
    ['JSON.stringify(err)', 'try { go() } catch (err) { alert(JSON.stringify(err)) }', ['JSON.stringify(err)']],
    ['err.toString()', 'try { go() } catch (err) { alert(err.toString()) }', ['err.toString()']],
    ['inside a template', 'try { go() } catch (err) { toast.error(`It failed: ${err.message}`) }', ['err.message']],
    ['inside a sum', "try { go() } catch (err) { toast.error('It failed: ' + err) }", ['err']],
    [
      'behind a fallback',
      "try { go() } catch (err) { toast.error(err?.response?.data?.message ?? 'The plan wasn’t saved') }",
      ['err?.response?.data?.message'],
    ],
    ['through a variable', 'try { go() } catch (err) { const text = err.message; toast.error(text) }', ['err.message']],
    ['in a rejection handler', 'go().catch((e) => toast.error(e.message))', ['e.message']],
    ['in onError', 'useMutation({ onError: (e) => toast.error(e.message) })', ['e.message']],
    ['in JSX', 'const V = ({ error }: { error: Error }) => <p>{error.message}</p>', ['error.message']],
    [
      'of a query',
      'const V = () => { const q = useQuery({}); return <p role="alert">{q.error?.message}</p> }',
      ['q.error?.message'],
    ],
    [
      'kept in state',
      "const V = () => { const [error, setError] = useState(''); go().catch((e) => setError(e.message)); return <p>{error}</p> }",
      ['e.message'],
    ],
    [
      'in an answer',
      'app.get("/", (req, res) => { try { go() } catch (err) { res.status(500).json({ error: err.message }) } })',
      ['err.message'],
    ],
    [
      'taken out of what was thrown',
      'try { go() } catch (err) { const { message } = err.response.data; toast.error(message) }',
      ['message'],
    ],
    ['taken out in a rejection handler', 'go().catch(({ message }) => toast.error(message))', ['message']],
    [
      'of a response',
      'const V = async () => { const res = await fetch("/a"); if (!res.ok) toast.error(res.statusText) }',
      ['res.statusText'],
    ],
    [
      'in a mutation’s onError, as a method',
      'trpc.plan.save.useMutation({ onError(error) { toast.error(error.message) } })',
      ['error.message'],
    ],
    [
      'behind a check of what it is',
      "try { go() } catch (err) { toast.error(err instanceof Error ? err.message : 'The plan wasn’t saved') }",
      ['err.message'],
    ],
    [
      'through a helper',
      'const textOf = (err: unknown) => err instanceof Error ? err.message : String(err); try { go() } catch (e) { toast.error(textOf(e)) }',
      ['err.message', 'String(err)'],
    ],
    [
      'in an error file of a framework',
      "import { useRouteError } from 'react-router'; export function ErrorBoundary() { const error = useRouteError(); return <p>{error.message}</p> }",
      ['error.message'],
    ],
    [
      'in an answer of a handler for errors',
      'app.onError((err, c) => c.json({ error: err.message }, 500))',
      ['err.message'],
    ],
    [
      'given to a form',
      "const V = () => { const { setError } = useForm(); go().catch((err) => setError('root', { message: err.message })); return null }",
      ['err.message'],
    ],
  ])('flags %s', async (_, code, expected) => {
    expect(await rawIn(code)).toEqual(expected);
  });

  it.each([
    ['what is logged', 'try { go() } catch (err) { console.error(err.message); logger.warn(String(err)) }'],
    ['what is thrown on', 'try { go() } catch (err) { throw new Error(err.message, { cause: err }) }'],
    [
      'a form field’s own message',
      'const V = () => { const { formState: { errors } } = useForm(); return <p>{errors.mail?.message}</p> }',
    ],
    ['a field’s state', 'const V = ({ fieldState }) => <p>{fieldState.error?.message}</p>'],
    ['a message that isn’t an error’s', 'const V = ({ chat }) => <p>{chat.message}</p>'],
    [
      'a caught error that state holds for a component',
      'const V = () => { const [error, setError] = useState(); try { go() } catch (caught) { setError(caught) } return <Moment error={error} /> }',
    ],
    ['a comparison', "try { go() } catch (err) { if (err.message === 'x') toast.error('The plan wasn’t saved') }"],
    ['a code', 'try { go() } catch (err) { toast.error(`The plan wasn’t saved (reference ${err.requestId})`) }'],
    [
      'a field’s state, taken apart',
      'const V = () => <Controller render={({ fieldState: { error } }) => <TextField helperText={error?.message} />} />',
    ],
    ['a status', 'const V = ({ error }) => <p>Reference {error.digest}</p>'],
    ['words found for a code', 'const V = ({ error }) => <p>{WORDS[error.code] ?? "The plan wasn’t saved"}</p>'],
    ['what a schema says', 'const V = ({ issues }) => <ul>{issues.map((issue) => <li>{issue.message}</li>)}</ul>'],
    ['a row of a log', 'const V = ({ logs }) => <ul>{logs.map((log) => <li>{log.message}</li>)}</ul>'],
    [
      'what an action answered',
      'const V = () => { const [state] = useActionState(save, {}); return <p>{state.message}</p> }',
    ],
  ])('leaves %s alone', async (_, code) => {
    expect(await rawIn(code)).toEqual([]);
  });

  it('says what to use instead', async () => {
    const messages = await lint(`${HEAD}try { go() } catch (err) { toast.error(err.message) }`);
    expect(byRule(messages, 'no-raw-error')[0]?.message).toContain('@tactful/moments');
  });
});

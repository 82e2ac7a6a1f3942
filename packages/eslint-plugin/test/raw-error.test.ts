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
    [
      'each error of an answer of GraphQL',
      'const V = ({ error }) => <ul>{error.graphQLErrors.map(({ message }) => <li key={message}>{message}</li>)}</ul>',
      ['message'],
    ],
    [
      'the errors of an answer in one text',
      'try { go() } catch (err) { toast.error(err.graphQLErrors.map((e) => e.message).join(" ")) }',
      ['e.message'],
    ],
    [
      'errors gone through in a loop',
      'try { go() } catch (err) { for (const each of err.graphQLErrors) toast.error(each.message) }',
      ['each.message'],
    ],
    [
      'the first error of an answer',
      'go().catch((error) => toast.error(error.response?.data?.errors?.[0]?.message ?? "It isn’t saved"))',
      ['error.response?.data?.errors?.[0]?.message'],
    ],
    [
      'a server’s errors by field',
      'try { go() } catch (err) { toast.error(Object.values(err.response.data.errors).flat().join("\\n")) }',
      ['Object.values(err.response.data.errors).flat()'],
    ],
    [
      'errors taken out of an answer',
      'try { go() } catch (err) { const { errors } = err.response.data; toast.error(errors.map((e) => e.message).join()) }',
      ['e.message'],
    ],
    [
      'a list that is typed as errors',
      'const V = ({ errors }: { errors: readonly Error[] }) => <ul>{errors.map((each) => <li>{each.message}</li>)}</ul>',
      ['each.message'],
    ],
    ['a cause', 'try { go() } catch (error) { toast.error(error.cause.message) }', ['error.cause.message']],
    [
      'what a hook hands out, whatever it is called',
      "import { useRouteError } from 'react-router'; export const V = () => { const failure = useRouteError() as Error; return <p>{failure.message}</p> }",
      ['failure.message'],
    ],
    [
      'the body of an answer that failed',
      'const f = async () => { const res = await fetch("/a"); if (!res.ok) toast(await res.text()) }',
      ['res.text()'],
    ],
    [
      'the body of an answer as an error',
      'const f = async () => { const answer = await fetch("/a"); const { error } = await answer.json(); toast.error(error) }',
      ['error'],
    ],
    [
      'the body of an answer, in the branch that failed',
      'const f = async () => { const res = await fetch("/a"); const body = await res.json(); toast(res.ok ? "The plan is saved" : body.message) }',
      ['body.message'],
    ],
    [
      'an event that tells of an error',
      'window.addEventListener("unhandledrejection", (event) => toast.error(event.reason.message))',
      ['event.reason.message'],
    ],
    [
      'a worker’s error',
      'const worker = new Worker("a"); worker.onerror = (event) => { toast.error(event.message) }',
      ['event.message'],
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
    [
      'what a schema found, by name',
      'const result = schema.safeParse(x); if (!result.success) toast.error(result.error.issues.map((issue) => issue.message).join())',
    ],
    [
      'a list of a form’s errors',
      'const V = () => { const { formState: { errors } } = useForm(); return <ul>{Object.values(errors).map((e) => <li>{e?.message}</li>)}</ul> }',
    ],
    [
      'errors that may be the team’s own',
      'const V = ({ errors }) => <ul>{errors.map((e) => <li>{e.message}</li>)}</ul>',
    ],
    [
      'a body that is what was asked for',
      'const V = async () => { const res = await fetch("/a"); const text = await res.text(); return <article>{text}</article> }',
    ],
    [
      'words found for the codes of GraphQL',
      'const V = ({ error }) => <ul>{error.graphQLErrors.map(({ extensions }) => <li>{WORDS[extensions.code]}</li>)}</ul>',
    ],
    ['an answer that is logged', 'try { go() } catch (err) { console.error(await err.response.text()) }'],
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

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
  ])('leaves %s alone', async (_, code) => {
    expect(await rawIn(code)).toEqual([]);
  });

  it('says what to use instead', async () => {
    const messages = await lint(`${HEAD}try { go() } catch (err) { toast.error(err.message) }`);
    expect(byRule(messages, 'no-raw-error')[0]?.message).toContain('@tactful/moments');
  });
});

/** Makes a code base to lint: screens of an application as they are, most of it types, hooks and logic, some of it words. */

const NOUNS = [
  'order',
  'invoice',
  'project',
  'member',
  'report',
  'ticket',
  'device',
  'booking',
  'payment',
  'workspace',
];

function pick(i, step) {
  return NOUNS[(i * step + step) % NOUNS.length] ?? 'order';
}

function screen(i) {
  const noun = pick(i, 1);
  const other = pick(i, 3);
  const Name = `${noun[0]?.toUpperCase()}${noun.slice(1)}${i}`;
  const fields = Array.from({ length: 4 + (i % 5) }, (_, k) => `${pick(i + k, 7)}${k}`);
  return `import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import { toast } from 'sonner';
import { z } from 'zod';
import { useTranslation } from 'react-i18next';
import { Alert, AlertDescription, AlertTitle, Button, Dialog, Field, Input, Table } from '@/components/ui';
import { cn } from '@/lib/utils';
import { api, type ${Name}Dto, type Page } from '@/lib/api';

const schema = z.object({
${fields.map((field) => `  ${field}: z.string().min(1, 'Enter the ${field} of this ${noun}').max(${80 + i}, { message: 'Use up to ${80 + i} characters' }),`).join('\n')}
});
type Values = z.infer<typeof schema>;

interface ${Name}Props {
  readonly id: string;
  readonly className?: string;
  readonly children?: ReactNode;
  onSaved?(value: ${Name}Dto): void;
}

export interface ${Name}State {
  status: 'idle' | 'loading' | 'failed' | 'done';
  page: Page<${Name}Dto> | undefined;
  selected: ReadonlySet<string>;
  filters: Partial<Record<keyof Values, string>>;
}

const initialState: ${Name}State = { status: 'idle', page: undefined, selected: new Set(), filters: {} };

const columns = [
${fields.map((field) => `  { accessorKey: '${field}', header: '${field} of the ${noun}', size: ${100 + i}, cell: (row: ${Name}Dto) => row.${field} },`).join('\n')}
];

function compare(a: ${Name}Dto, b: ${Name}Dto, key: keyof ${Name}Dto): number {
  const left = String(a[key] ?? '').toLowerCase();
  const right = String(b[key] ?? '').toLowerCase();
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function total${Name}(rows: readonly ${Name}Dto[], rate = ${i % 7}): number {
  let sum = 0;
  for (const row of rows) {
    if (row.archived || !Number.isFinite(row.amount)) continue;
    sum += Math.round(row.amount * (1 + rate / 100) * 100) / 100;
  }
  return sum;
}

function use${Name}(id: string) {
  const [state, setState] = useState(initialState);
  const [error, setError] = useState<string | null>(null);
  const load = useCallback(async (signal: AbortSignal) => {
    setState((now) => ({ ...now, status: 'loading' }));
    try {
      const page = await api.get<Page<${Name}Dto>>(\`/v1/${noun}s/\${id}/${other}s?limit=\${${i + 10}}\`, { signal });
      setState((now) => ({ ...now, page, status: 'done' }));
      setError(null);
    } catch (reason) {
      if (signal.aborted) return;
      console.error('Loading failed', reason);
      setState((now) => ({ ...now, status: 'failed' }));
      setError('The ${other}s of this ${noun} couldn’t be loaded. Check your connection and try again.');
    }
  }, [id]);
  useEffect(() => {
    const controller = new AbortController();
    void load(controller.signal);
    return () => controller.abort();
  }, [load]);
  return { ...state, error, load } as const;
}

export function ${Name}({ id, className, children, onSaved }: ${Name}Props) {
  const { t } = useTranslation('${noun}');
  const { page, status, error, load } = use${Name}(id);
  const { register, handleSubmit, formState } = useForm<Values>({ resolver: zodResolver(schema), mode: 'onBlur' });
  const rows = useMemo(() => [...(page?.items ?? [])].sort((a, b) => compare(a, b, 'id')), [page]);
  const [open, setOpen] = useState(false);

  const save = handleSubmit(async (values) => {
    try {
      const saved = await api.put<${Name}Dto>(\`/v1/${noun}s/\${id}\`, { body: values, headers: { 'x-request-id': crypto.randomUUID() } });
      toast.success('The ${noun} is saved', { description: 'Everyone in the ${other} can see it now.' });
      onSaved?.(saved);
      setOpen(false);
    } catch {
      toast.error('The ${noun} wasn’t saved', { description: 'Your changes are still here. Try again in a minute.', action: { label: 'Try again', onClick: () => void save() } });
    }
  });

  if (status === 'loading' && rows.length === 0) return <p className="p-4 text-sm text-muted" aria-busy="true">Loading the ${other}s…</p>;
  return (
    <section className={cn('grid gap-4', className)} data-testid="${noun}-${i}" aria-labelledby={\`${noun}-\${id}\`}>
      <header className="flex items-center justify-between">
        <h2 id={\`${noun}-\${id}\`} className="text-lg font-medium">{t('title', { count: rows.length })}</h2>
        <Button variant="outline" size="sm" onClick={() => setOpen(true)} disabled={status !== 'done'}>Edit the ${noun}</Button>
      </header>
      {error ? (
        <Alert variant="destructive">
          <AlertTitle>{t('errors.title')}</AlertTitle>
          <AlertDescription>{error}</AlertDescription>
          <Button onClick={() => void load(new AbortController().signal)}>Try again</Button>
        </Alert>
      ) : (
        <Table columns={columns} rows={rows} empty="No ${other}s yet. Add the first one to see it here." footer={<b>{total${Name}(rows)}</b>} />
      )}
      <Dialog open={open} onOpenChange={setOpen} title="Edit the ${noun}" description="What you change is seen by everyone in the ${other}.">
        <form onSubmit={save} noValidate className="space-y-2">
${fields.map((field) => `          <Field label="${field} of the ${noun}" error={formState.errors.${field}?.message} hint="As it is on the ${other}"><Input {...register('${field}')} placeholder="For example ${i}" autoComplete="off" /></Field>`).join('\n')}
          <Button type="submit" loading={formState.isSubmitting}>Save the ${noun}</Button>
        </form>
      </Dialog>
      {children}
    </section>
  );
}
`;
}

function service(i) {
  const noun = pick(i, 1);
  const Name = `${noun[0]?.toUpperCase()}${noun.slice(1)}Service${i}`;
  const methods = Array.from(
    { length: 8 },
    (_, k) => `
  async find${k}(id: string, options: FindOptions<${Name}Row> = {}): Promise<Result<${Name}Row>> {
    const key = ['${noun}', id, String(options.page ?? ${k})].join(':');
    const cached = this.cache.get(key);
    if (cached && cached.expires > Date.now()) return { ok: true, value: cached.value };
    const row = await this.db.selectFrom('${noun}s').selectAll().where('id', '=', id).limit(options.limit ?? ${k + i}).executeTakeFirst();
    if (!row) {
      this.log.warn('No row', { id, key });
      throw new Error(\`No ${noun} \${id} in shard \${this.shard % ${k + 2}}\`);
    }
    this.cache.set(key, { value: row, expires: Date.now() + this.ttl * ${k + 1} });
    return { ok: true, value: row };
  }`,
  );
  return `import type { Database, FindOptions, Logger, Result } from '../types.js';

export interface ${Name}Row { readonly id: string; readonly name: string; readonly amount: number; readonly tags: readonly string[]; readonly createdAt: Date }
type Entry<T> = { readonly value: T; readonly expires: number };

export class ${Name} {
  readonly cache = new Map<string, Entry<${Name}Row>>();
  constructor(private readonly db: Database, private readonly log: Logger, private readonly shard = ${i}, private readonly ttl = 60_000) {}
${methods.join('\n')}
}
`;
}

/** Files by path: two screens to every module without words in it. */
export function codeBase(files) {
  return new Map(
    Array.from({ length: files }, (_, i) =>
      i % 3 === 2 ? [`src/services/service${i}.ts`, service(i)] : [`src/screens/screen${i}.tsx`, screen(i)],
    ),
  );
}

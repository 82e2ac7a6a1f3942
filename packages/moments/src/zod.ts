import { compose } from './compose.js';
import { readIssue } from './families/forms.js';
import { formFormat, formMissing } from './generated/words/en.js';
import { conclude, inside } from './resolver.js';
import type { Words } from './words.js';

export interface ZodLocaleOptions {
  /** The words of another language: `import { words } from '@tactful/moments/words/de'`. @defaultValue English */
  readonly words?: Pick<Words, 'form.missing' | 'form.format'>;
  /** What a field is called in a sentence, by its path: `{ 'address.street': 'your street' }` gives “Enter your street”. */
  readonly labels?: Readonly<Record<string, string>>;
}

/**
 * A locale for Zod 4, in place of Zod's own texts: `z.config(zodLocale({ labels: { email: 'your work email address' } }))`.
 *
 * The texts say what to enter, with the limit where there is one; none says “invalid” or shows a type's name.
 */
export function zodLocale({ words, labels = {} }: ZodLocaleOptions = {}): { localeError: (issue: object) => string } {
  const missing = words?.['form.missing'] ?? formMissing;
  const format = words?.['form.format'] ?? formFormat;
  return {
    localeError: (issue) => {
      const found = readIssue(inside(issue));
      if (!found) return compose(format, { moment: 'form.format' }, { surface: 'field-error' }).title;
      const resolved = conclude(found);
      const label = found.field !== undefined && Object.hasOwn(labels, found.field) ? labels[found.field] : undefined;
      return compose(resolved.moment === 'form.missing' ? missing : format, resolved, {
        surface: 'field-error',
        params: { label },
      }).title;
    },
  };
}

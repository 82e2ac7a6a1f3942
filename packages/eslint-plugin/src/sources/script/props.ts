import type { PropMeaning } from '../../settings.js';
import { wordsOfName } from '../../words.js';

/** Attributes of HTML elements that people read or hear. */
export const ATTRIBUTES: Readonly<Record<string, PropMeaning>> = {
  'aria-label': 'label',
  'aria-description': 'label',
  'aria-placeholder': 'placeholder',
  'aria-roledescription': 'label',
  'aria-valuetext': 'status',
  'aria-braillelabel': 'label',
  ariaLabel: 'label',
  alt: 'label',
  title: 'label',
  placeholder: 'placeholder',
  label: 'label',
  summary: 'label',
};

/** Props of components that people read, by the names in common use. */
const PROPS: Readonly<Record<string, PropMeaning>> = {
  'aria-label': 'label',
  'aria-description': 'label',
  'aria-placeholder': 'placeholder',
  'aria-roledescription': 'label',
  'aria-valuetext': 'status',
  accessibilityLabel: 'label',
  accessibilityHint: 'label',
  actionLabel: 'action',
  actionText: 'action',
  alt: 'label',
  ariaLabel: 'label',
  body: 'body',
  buttonLabel: 'action',
  buttonText: 'action',
  cancelButtonText: 'action',
  cancelLabel: 'action',
  cancelText: 'action',
  caption: 'label',
  closeLabel: 'action',
  confirmButtonText: 'action',
  confirmLabel: 'action',
  confirmText: 'action',
  content: 'body',
  ctaLabel: 'action',
  ctaText: 'action',
  description: 'body',
  detail: 'body',
  details: 'body',
  emptyMessage: 'status',
  emptyState: 'status',
  emptyText: 'status',
  error: 'field-error',
  errorMessage: 'field-error',
  errorText: 'field-error',
  extra: 'label',
  fallbackMessage: 'body',
  header: 'title',
  heading: 'title',
  headline: 'title',
  help: 'label',
  helpText: 'label',
  helperText: 'label',
  hint: 'label',
  invalidText: 'field-error',
  label: 'label',
  legend: 'label',
  loadingText: 'status',
  message: 'body',
  noDataText: 'status',
  noOptionsMessage: 'status',
  noOptionsText: 'status',
  noResultsText: 'status',
  notFoundContent: 'status',
  notFoundText: 'status',
  okText: 'action',
  placeholder: 'placeholder',
  primaryActionLabel: 'action',
  secondaryActionLabel: 'action',
  subTitle: 'body',
  submitLabel: 'action',
  submitText: 'action',
  subtitle: 'body',
  successMessage: 'toast',
  text: 'body',
  title: 'title',
  tooltip: 'label',
  validationMessage: 'field-error',
  warnText: 'field-error',
};

const PROP_ENDINGS: Readonly<Record<string, PropMeaning>> = {
  caption: 'label',
  description: 'body',
  heading: 'title',
  headline: 'title',
  hint: 'label',
  label: 'label',
  message: 'body',
  placeholder: 'placeholder',
  subtitle: 'body',
  text: 'body',
  title: 'title',
  tooltip: 'label',
};
const ACTION_WORDS = new Set([
  'action',
  'accept',
  'apply',
  'back',
  'btn',
  'button',
  'cancel',
  'close',
  'confirm',
  'confirmation',
  'continue',
  'cta',
  'decline',
  'delete',
  'dismiss',
  'done',
  'link',
  'next',
  'no',
  'ok',
  'primary',
  'proceed',
  'retry',
  'save',
  'secondary',
  'submit',
  'yes',
]);
const propMeanings = new Map<string, PropMeaning | undefined>();

/** What a component's prop holds, by its name: `title`, `confirmBtnText`, `emptyStateMessage`; nothing when people don't read it. */
export function propMeaning(name: string): PropMeaning | undefined {
  if (propMeanings.has(name)) return propMeanings.get(name);
  const meaning = Object.hasOwn(PROPS, name) ? PROPS[name] : meaningOfEnding(wordsOfName(name));
  propMeanings.set(name, meaning);
  return meaning;
}

function meaningOfEnding(words: readonly string[]): PropMeaning | undefined {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words[0] === 'data' || !Object.hasOwn(PROP_ENDINGS, last)) return undefined;
  if ((last === 'text' || last === 'label') && words.some((word) => ACTION_WORDS.has(word))) return 'action';
  if (words.includes('error') || words.includes('invalid')) return 'field-error';
  return words[0] === 'alt' || words[0] === 'aria' ? 'label' : PROP_ENDINGS[last];
}

import { announce } from '../announcer/announce.js';
import { fieldErrorId } from '../field-error/field-error.js';

/**
 * Brings a control to the person: its question first, then focus. Focus alone puts the control at the edge of the screen with its label
 * out of sight.
 *
 * @param root the document or shadow root the form lives in
 * @param field the id of the control, or the name of a group of radios or checkboxes
 * @returns false when there is no such control
 */
export function goToField(root: Document | ShadowRoot, field: string): boolean {
  const control = root.getElementById(field) ?? root.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`);
  if (!control) return false;
  questionOf(control).scrollIntoView();
  const focus = (target: HTMLElement | null): boolean => {
    target?.focus({ preventScroll: true });
    return target?.matches(':focus-within') === true;
  };
  // A group or a widget of the page's own may not take the focus: then something in it does, or it is made to.
  if (!focus(control) && !focus(control.querySelector('input, select, textarea, [tabindex]'))) {
    control.tabIndex = -1;
    focus(control);
  }
  return true;
}

/**
 * Focuses the first invalid control of a form, for forms without a summary. When that control already has the focus (Enter was pressed in
 * it), nothing would be heard, so its message is announced instead: one channel, never both.
 *
 * @returns the control, or undefined when none is marked `aria-invalid`
 */
export function focusFirstInvalid(form: ParentNode): HTMLElement | undefined {
  const control = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!control) return undefined;
  if (control !== control.ownerDocument.activeElement) {
    questionOf(control).scrollIntoView({ block: 'nearest' });
    control.focus();
    return control;
  }
  const message = control.ownerDocument.getElementById(fieldErrorId(control.id));
  if (message) announce(message.textContent ?? '');
  return control;
}

/** The legend of its group for a radio or checkbox, otherwise its label, otherwise the control itself. */
function questionOf(control: HTMLElement): Element {
  const group = control.closest('fieldset');
  const legend = group?.querySelector('legend');
  if (legend && (group === control || control.matches('[type=radio], [type=checkbox]') || isNear(legend, control))) {
    return legend;
  }
  return (control as HTMLInputElement).labels?.[0] ?? control;
}

/** Whether showing the legend at the top still leaves the control in the upper half of the screen. */
function isNear(legend: Element, control: Element): boolean {
  const height = control.getBoundingClientRect().bottom - legend.getBoundingClientRect().top;
  return height < window.innerHeight / 2;
}

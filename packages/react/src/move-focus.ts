/**
 * Focuses something that is not normally focusable, for as long as it holds the focus: a lasting `tabindex` would make a click on its text
 * draw a focus ring. Its text becomes its description for that time, so that it is read and not only its title.
 *
 * @returns false when the browser refused, for example because a modal dialog is open over it
 */
export function moveFocus(target: HTMLElement): boolean {
  const text = target.querySelector('.tactful-notice-text');
  target.setAttribute('tabindex', '-1');
  if (text?.id) target.setAttribute('aria-describedby', text.id);
  target.addEventListener(
    'blur',
    () => {
      target.removeAttribute('tabindex');
      target.removeAttribute('aria-describedby');
    },
    { once: true },
  );
  target.focus();
  return target.ownerDocument.activeElement === target || target.matches(':focus');
}

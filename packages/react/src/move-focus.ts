/**
 * Focuses something that is not normally focusable, for as long as it holds the focus: a lasting `tabindex` would make a click on its text
 * draw a focus ring. Its text becomes its description for that time, so that it is read and not only its title.
 *
 * @returns false when the browser refused, for example because a modal dialog is open over it
 */
export function moveFocus(target: HTMLElement): boolean {
  const isFocused = () => (target.getRootNode() as Document | ShadowRoot).activeElement === target;
  const leave = () => {
    // Another window came to the front: the focus is still here, and taking the tabindex would lose the person's place.
    if (isFocused()) return;
    target.removeEventListener('blur', leave);
    target.removeAttribute('tabindex');
    target.removeAttribute('aria-describedby');
  };
  const text = target.querySelector('.tactful-notice-text');
  if (text) target.setAttribute('aria-describedby', text.id);
  target.tabIndex = -1;
  target.addEventListener('blur', leave);
  target.focus();
  return isFocused();
}

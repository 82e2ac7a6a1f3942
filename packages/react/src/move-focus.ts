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
  const leave = () => {
    // Another window came to the front: the focus is still here, and taking the tabindex would lose the person's place.
    if (activeIn(target) === target) return;
    target.removeEventListener('blur', leave);
    target.removeAttribute('tabindex');
    target.removeAttribute('aria-describedby');
  };
  target.addEventListener('blur', leave);
  target.focus();
  return activeIn(target) === target;
}

function activeIn(target: HTMLElement): Element | null {
  return (target.getRootNode() as Document | ShadowRoot).activeElement;
}

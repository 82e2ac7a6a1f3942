/** Addresses within the site. A page is shown in a frame of the site's window, and both lie in the same folder. */

/** The id that Storybook gives a page with this title, as it stands in its address. */
export function idOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Where a page is, with what it should show. Relative, so that the site works in any folder. */
export function pageHref(title: string, params: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''));
  const rest = query.size === 0 ? '' : `&${query.toString()}`;
  return `./?path=/docs/${idOf(title)}--docs${rest}`;
}

/** The whole address of a page, to be sent to somebody. */
export function shareableHref(title: string, params: Readonly<Record<string, string>>): string {
  return new URL(pageHref(title, params), window.location.href).href;
}

/**
 * The parameters of the page's address. In the site the window around the frame has them; a frame that is opened alone has its own.
 */
export function pageParams(): URLSearchParams {
  const own = new URLSearchParams(window.location.search);
  try {
    if (window.parent !== window)
      for (const [name, value] of new URLSearchParams(window.parent.location.search)) own.set(name, value);
  } catch {
    // Another site has put the page into a frame of its own and doesn't let it see the address. Then the frame's own will do.
  }
  return own;
}

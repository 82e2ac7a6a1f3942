import type { MomentListener } from './moment-event.js';

/**
 * A listener that dispatches each event as a `tactful:moment` DOM event with the event in `detail`, for analytics that listen to the page.
 *
 * @param target where to dispatch. @default the document
 */
export function toDomEvent(target?: EventTarget): MomentListener {
  return (event) => {
    const at = target ?? (typeof document === 'undefined' ? undefined : document);
    at?.dispatchEvent(new CustomEvent('tactful:moment', { detail: event, bubbles: true }));
  };
}

/** How soon a screen reader should speak. */
export interface AnnounceOptions {
  /**
   * Interrupts what is being read. Only for something that is about to be lost, such as a session that ends in a minute.
   * @default false
   */
  assertive?: boolean | undefined;
}

type NotifyTarget = (Document | Element) & {
  ariaNotify?: (text: string, options?: { priority: 'high' | 'normal' }) => void;
};

/** Announcements of one moment are gathered this long, so that effects that run twice do not speak twice. Milliseconds. */
const GATHER = 100;
/** One announcement a second: a second one cuts the first short in VoiceOver and NVDA. Milliseconds. */
const APART = 1000;
/** A region must be in the accessibility tree before its text is: NVDA misses text that arrives with its region. Milliseconds. */
const SETTLE = 150;
/** After this the text goes, so that nobody stumbles over it with the virtual cursor. Milliseconds. */
const LINGER = 10_000;

/** What is to be said, in order, with each who asks for it. A text that comes twice is said once. */
const waiting = new Map<string, Set<AnnounceOptions>>();
/** Runs while something waits to be said, and for a while after something was. */
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has a screen reader say `text` without moving focus. Uses `ariaNotify` (WAI-ARIA 1.3) where the browser has it and a live region
 * elsewhere; inside an open modal dialog the region lives in the dialog, because VoiceOver ignores regions outside it
 * (https://github.com/w3c/aria/issues/1854). On the server it does nothing.
 *
 * @returns takes the text back if it has not been said yet: what is no longer on the screen need not be heard
 */
export function announce(text: string, { assertive }: AnnounceOptions = {}): () => void {
  const said = `${text ?? ''}`.replace(/\s+/g, ' ').trim();
  const asking = waiting.get(said) ?? new Set();
  const ask = { assertive };
  if (said && typeof document !== 'undefined') {
    waiting.set(said, asking.add(ask));
    timer ??= setTimeout(flush, GATHER);
  }
  return () => {
    asking.delete(ask);
    if (!asking.size && waiting.get(said) === asking) waiting.delete(said);
  };
}

function flush(): void {
  if (document.hidden) {
    // Speaking over another tab helps nobody; it is said when the person is back.
    document.addEventListener('visibilitychange', flush, { once: true });
    return;
  }
  const text = [...waiting.keys()].join(' ');
  const isUrgent = [...waiting.values()].some((asking) => [...asking].some(({ assertive }) => assertive));
  resetAnnouncements();
  if (!text) return;
  timer = setTimeout(flush, APART);
  const dialog = [...document.querySelectorAll('dialog:modal')].pop();
  const target: NotifyTarget = dialog ?? document;
  if (target.ariaNotify) target.ariaNotify(text, { priority: isUrgent ? 'high' : 'normal' });
  else speakInRegion(dialog, text, isUrgent);
}

function speakInRegion(dialog: Element | undefined, text: string, isUrgent: boolean): void {
  const host = dialog ?? document.body;
  const regions =
    host.querySelector(`[data-tactful-announcer]${dialog ? '' : ':not(dialog *)'}`) ??
    host.appendChild(createRegions());
  const region = regions.children[Number(isUrgent)];
  if (!region) return;
  // Cleared first: the same words twice in a row would be no change, and no change is not read.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
    setTimeout(() => {
      if (region.textContent === text) region.textContent = '';
    }, LINGER);
  }, SETTLE);
}

function createRegions(): Element {
  const regions = document.createElement('div');
  regions.dataset['tactfulAnnouncer'] = '';
  // The sheet may not be loaded; the regions must neither show nor make a dialog scroll either way.
  regions.style.cssText = 'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)';
  for (const politeness of ['polite', 'assertive']) {
    regions.appendChild(document.createElement('div')).setAttribute('aria-live', politeness);
  }
  return regions;
}

/** Forgets what is waiting to be said: it has been said, or a test begins that must not hear the one before. */
export function resetAnnouncements(): void {
  clearTimeout(timer);
  timer = undefined;
  waiting.clear();
}

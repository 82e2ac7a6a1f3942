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

/** What is to be said, in order, and whether it interrupts. A text that comes twice is one entry. */
const waiting = new Map<string, boolean>();
let timer: ReturnType<typeof setTimeout> | undefined;
let lastSpoken = -APART;

/**
 * Has a screen reader say `text` without moving focus. Uses `ariaNotify` (WAI-ARIA 1.3) where the browser has it and a live region
 * elsewhere; inside an open modal dialog the region lives in the dialog, because VoiceOver ignores regions outside it
 * (https://github.com/w3c/aria/issues/1854). On the server it does nothing.
 */
export function announce(text: string, { assertive = false }: AnnounceOptions = {}): void {
  const said = String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (said === '' || typeof document === 'undefined') return;
  waiting.set(said, assertive || waiting.get(said) === true);
  timer ??= setTimeout(flush, Math.max(GATHER, lastSpoken + APART - performance.now()));
}

function flush(): void {
  timer = undefined;
  if (document.hidden) {
    // Speaking over another tab helps nobody; it is said when the person is back.
    document.addEventListener('visibilitychange', flush, { once: true });
    return;
  }
  const text = [...waiting.keys()].join(' ');
  const assertive = [...waiting.values()].includes(true);
  waiting.clear();
  if (text === '') return;
  lastSpoken = performance.now();
  const dialog = [...document.querySelectorAll('dialog:modal')].pop();
  const target: NotifyTarget = dialog ?? document;
  if (target.ariaNotify) target.ariaNotify(text, { priority: assertive ? 'high' : 'normal' });
  else speakInRegion(dialog, text, assertive);
}

function speakInRegion(dialog: Element | undefined, text: string, assertive: boolean): void {
  const regions =
    (dialog ?? document).querySelector(`[data-tactful-announcer]${dialog ? '' : ':not(dialog *)'}`) ??
    (dialog ?? document.body).appendChild(createRegions());
  const region = regions.children[Number(assertive)];
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
  // The sheet may not be loaded; the regions must not show either way.
  regions.style.cssText = 'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)';
  for (const politeness of ['polite', 'assertive']) {
    regions.appendChild(document.createElement('div')).setAttribute('aria-live', politeness);
  }
  return regions;
}

/** Forgets what is waiting to be said. For tests, so that one does not hear the other. */
export function resetAnnouncements(): void {
  clearTimeout(timer);
  timer = undefined;
  waiting.clear();
  lastSpoken = -APART;
}

import { review, type Surface } from '@tactful/engine';
import { recommended } from './fault-titles.js';

/** What a tag says about where words stand. The others are read as a page's own text. */
const surfaces: Readonly<Record<string, Surface>> = {
  BUTTON: 'button',
  A: 'link',
  LABEL: 'label',
  LEGEND: 'label',
  OPTION: 'menu',
};

/** The word beside a notice's sign names how grave it is; the title under it says what happened. */
const surfaceOf = (element: HTMLElement): Surface =>
  element.matches('.tactful-notice-word') ? 'status' : (surfaces[element.tagName] ?? 'page');

/** Elements that hold one text each; a text is judged whole, with what is set apart inside it. */
const holders = 'p, li, h1, h2, h3, h4, h5, h6, button, a, label, legend, dt, dd, summary, th, td, option, figcaption';

/**
 * Reviews the words that a story shows.
 *
 * @returns A line for each finding; empty when the words are fine.
 */
export function reviewRendered(root: ParentNode): readonly string[] {
  const texts = [...root.querySelectorAll<HTMLElement>(holders)]
    // Poor words that a page quotes, and says so.
    .filter((element) => element.closest('[data-quoted]') === null)
    // The innermost holder has the words; a list item around a paragraph would say them twice.
    .filter((element) => element.querySelector(holders) === null && element.textContent.trim() !== '')
    .map((element) => ({ text: element.innerText.trim(), surface: surfaceOf(element) }))
    // An address is nobody's wording.
    .filter(({ text }) => !/^https?:\/\/\S+$/.test(text));
  return texts.flatMap(({ text, surface }) =>
    review(text, { surface, faults: recommended }).map(({ fault, message }) => `${fault}, in “${text}”: ${message}`),
  );
}

/** What a message reports. It chooses the drawn sign, the word beside it and the colour of the edge; never the role or the focus. */
export type Intent = 'error' | 'warning' | 'info' | 'success' | 'neutral';

/**
 * How a message reaches the person. It alone decides focus and announcement.
 *
 * - `with-page`: it was there when the page loaded, so nothing needs to happen;
 * - `after-action`: the person did something and this is the answer, so focus moves to it;
 * - `in-background`: nothing they did caused it, so it is announced politely and focus stays where it is.
 */
export type ArrivalMode = 'with-page' | 'after-action' | 'in-background';

/** Heading level of a message's title; `none` sets a one-line title as plain text. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';

import { TactfulProvider } from '@tactful/react/provider';
import type { Decorator, Loader } from '@storybook/react-vite';
import { readGlobals } from '../site/globals.js';
import { languageFor, type Language } from '../site/language.js';
import { voiceOf } from './controls.js';

/** Fetches the words for the language and the voice that are chosen, before a story is shown. */
export const loadWords: Loader = async ({ globals, args }) => {
  const { locale, voice } = readGlobals(globals);
  return { language: await languageFor(locale, voiceOf(args) ?? voice) };
};

/**
 * On a page of documentation a story that takes the focus would scroll the page to itself, before anybody has read a word. What is inert
 * can't be focused; it is inert only while the stories appear.
 */
function keepFocusOut(stage: HTMLElement | null): void {
  if (stage === null) return;
  stage.inert = true;
  setTimeout(() => {
    stage.inert = false;
  }, 500);
}

/** Shows a component in the language, the direction and the width that the toolbar asks for. */
export const onStage: Decorator = (Story, { globals, loaded, viewMode }) => {
  const { locale, direction, width } = readGlobals(globals);
  const language: Language = (loaded as { language?: Language }).language ?? {};
  return (
    <div
      ref={viewMode === 'docs' ? keepFocusOut : undefined}
      dir={direction}
      style={width === 'full' ? undefined : { maxInlineSize: `${width}px` }}
    >
      <TactfulProvider locale={locale} {...language}>
        <Story />
      </TactfulProvider>
    </div>
  );
};

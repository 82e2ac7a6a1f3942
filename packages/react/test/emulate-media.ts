import type { BrowserCommand } from 'vitest/node';

export interface EmulatedMedia {
  colorScheme?: 'light' | 'dark' | null;
  forcedColors?: 'active' | 'none' | null;
  media?: 'screen' | 'print' | null;
}

/** Browser command: what the page is told about colours and paper. Left-out parts go back to the browser's own. */
export const emulateMedia: BrowserCommand<[EmulatedMedia]> = async (
  { page },
  { colorScheme = null, forcedColors = null, media = null },
) => {
  await page.emulateMedia({ colorScheme, forcedColors, media });
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    emulateMedia: (media: EmulatedMedia) => Promise<void>;
  }
}

import type { ThemeVarsPartial } from 'storybook/theming';
import { create } from 'storybook/theming/create';
import { fonts, palette } from './palette.js';

/** The wordmark, drawn in the frame's own ink: an image cannot take on the colour around it. */
function wordmark(ink: string, accent: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="128" height="32" viewBox="0 0 128 32"><path d="M4 8a4 4 0 0 1 4-4h14a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-7l-6 6v-6H8a4 4 0 0 1-4-4z" fill="none" stroke="${ink}" stroke-width="1.6" stroke-linejoin="round"/><path d="M9.5 12.5h6" stroke="${accent}" stroke-width="2.4" stroke-linecap="round"/><text x="36" y="21.5" font-family="Iowan Old Style, Palatino Linotype, URW Palladio L, P052, Charter, Georgia, serif" font-size="20" fill="${ink}">Tactful</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function theme(base: 'light' | 'dark') {
  const colours = palette[base];
  const vars: ThemeVarsPartial = {
    base,
    brandTitle: 'Tactful',
    brandUrl: './',
    brandTarget: '_self',
    brandImage: wordmark(colours.ink, colours.accent),
    fontBase: fonts.text,
    fontCode: fonts.code,
    colorPrimary: colours.accent,
    colorSecondary: colours.accent,
    appBg: colours.paper,
    appContentBg: colours.paper,
    appPreviewBg: colours.paper,
    appHoverBg: colours.line,
    appBorderColor: colours.line,
    appBorderRadius: 10,
    textColor: colours.ink,
    textMutedColor: colours.inkSoft,
    textInverseColor: colours.onAccent,
    barBg: colours.paper,
    barTextColor: colours.inkSoft,
    barHoverColor: colours.accent,
    barSelectedColor: colours.accent,
    buttonBg: colours.surface,
    buttonBorder: colours.lineStrong,
    booleanBg: colours.line,
    booleanSelectedBg: colours.surface,
    inputBg: colours.surface,
    inputBorder: colours.lineStrong,
    inputTextColor: colours.ink,
    inputBorderRadius: 8,
  };
  return create(vars);
}

/** Storybook's frame and docs in the site's colours. */
export const themes = { light: theme('light'), dark: theme('dark') };

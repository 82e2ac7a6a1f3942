/** The components' colours, for Storybook's own frame, which takes values and no CSS. A test holds them to the sheet of @tactful/react. */
export const palette = {
  light: {
    paper: '#f8f4ec',
    surface: '#fffdf8',
    ink: '#2b2620',
    inkSoft: '#655c51',
    line: '#e3dacc',
    lineStrong: '#8d8272',
    accent: '#2a5a55',
    onAccent: '#fffdf8',
  },
  dark: {
    paper: '#1d1a17',
    surface: '#26221e',
    ink: '#ece4d8',
    inkSoft: '#b8ad9e',
    line: '#3d362f',
    lineStrong: '#847969',
    accent: '#93c7bd',
    onAccent: '#14211f',
  },
} as const;

/** Titles have the calm of a book, text and controls are set for reading. Both faces lie beside the site. */
export const fonts = {
  text: "'Source Sans 3', system-ui, sans-serif",
  title: "'Newsreader', Georgia, serif",
  code: "ui-monospace, 'Cascadia Mono', Menlo, 'DejaVu Sans Mono', monospace",
} as const;

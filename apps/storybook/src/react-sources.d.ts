// The components' own English words, which the package brings inside its components and not by themselves. `.storybook/main.ts` finds them.
declare module '@tactful/react/src/notice/notice.words.js' {
  export const noticeWords: import('@tactful/react').Words['notice'];
}
declare module '@tactful/react/src/field-error/field-error.words.js' {
  export const fieldErrorWords: import('@tactful/react').Words['fieldError'];
}

export interface ConfirmDialogWords {
  working: string;
  /** When the work threw. How far it got is not known, so it says so. */
  unknownOutcome: string;
  /** Label of the field for `typeToConfirm`. */
  typeToConfirm: (text: string) => string;
}

export const confirmDialogWords: ConfirmDialogWords = {
  working: 'Working on it…',
  unknownOutcome: "This didn't finish, and we can't tell how far it got. Check before you do it again.",
  typeToConfirm: (text) => `To go on, type “${text}”`,
};

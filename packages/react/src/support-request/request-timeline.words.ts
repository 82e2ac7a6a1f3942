export interface TimelineWords {
  /** Stands before a time that someone has promised. */
  by: string;
}

export const timelineWords: TimelineWords = { by: 'by' };

'use client';

import { workConflict } from '@tactful/moments/words/en';
import { useId, type ReactNode } from 'react';
import type { MomentComponentProps } from '../moment/define-moment.js';
import { MomentScreen } from '../moment/moment-screen.js';
import { useWords } from '../provider/settings.js';
import { savingWords, type SavingWords } from './saving.words.js';

/** One of the two versions. */
export interface Version {
  /** The text, or the part of it that differs. */
  text: ReactNode;
  /** When it was made, in words or as a `<time>`. */
  at?: ReactNode;
}

export type EditConflictProps = MomentComponentProps<'work.conflict'> & {
  mine: Version;
  theirs: Version;
  words?: Partial<SavingWords> | undefined;
};

/** Someone else changed it meanwhile. Both versions are on the screen before anyone has to choose. */
export function EditConflict({ mine, theirs, words, children, ...props }: EditConflictProps) {
  const say = useWords('saving', savingWords, words);
  const name = typeof props.params?.name === 'string' ? props.params.name : undefined;
  return (
    <MomentScreen arrival="after-action" {...props} words={workConflict}>
      <div className="tactful-versions">
        <VersionView label={say.mine} version={mine} />
        <VersionView label={say.theirs(name)} version={theirs} />
      </div>
      {children}
    </MomentScreen>
  );
}

function VersionView({ label, version }: { label: string; version: Version }) {
  const id = useId();
  return (
    <figure aria-labelledby={id} className="tactful-version">
      <figcaption id={id}>
        {label}
        {version.at !== undefined && version.at !== null && <span className="tactful-hint"> {version.at}</span>}
      </figcaption>
      {/* What is on the page may be longer than the screen; it scrolls, and the keyboard can reach it. */}
      <div className="tactful-version-text" tabIndex={0} role="region" aria-labelledby={id}>
        {version.text}
      </div>
    </figure>
  );
}

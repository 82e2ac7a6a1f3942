import { CopyButton } from './copy-button.js';

/** Copies a reference and says that it did. */
export function CopyAReference() {
  return (
    <div className="tactful">
      <CopyButton text="7QX4 K2M9" label="Copy the reference" />
    </div>
  );
}

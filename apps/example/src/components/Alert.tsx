import type { ReactNode } from 'react';

interface AlertProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A red box, as every app has one. */
export function Alert({ title, children, action }: AlertProps) {
  return (
    <div className="alert" role="alert">
      <p className="alert-title">{title}</p>
      <p>{children}</p>
      {action !== undefined && (
        <button type="button" onClick={action.onClick}>
          {action.label}
        </button>
      )}
    </div>
  );
}

import { useId } from 'react';
import type { ReactNode } from 'react';

/** What a field of a form has to say of itself to who does not see it. */
interface FieldSigns {
  'aria-invalid': boolean | undefined;
  'aria-describedby': string | undefined;
}

/** A field with its word, a hint, and what is wrong with it. */
export function FormField({
  label,
  hint,
  complaint,
  children,
}: {
  label: string;
  hint?: string | undefined;
  complaint: string | undefined;
  children: (signs: FieldSigns) => ReactNode;
}) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, complaint !== undefined && `${id}-error`]
    .filter((part) => part !== false)
    .join(' ');
  return (
    <div className="form-field">
      <label className="field">
        <span className="form-label">{label}</span>
        {children({
          'aria-invalid': complaint === undefined ? undefined : true,
          'aria-describedby': described === '' ? undefined : described,
        })}
      </label>
      {hint !== undefined && (
        <p className="form-hint soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {complaint !== undefined && (
        <p className="form-complaint" id={`${id}-error`}>
          {complaint}
        </p>
      )}
    </div>
  );
}

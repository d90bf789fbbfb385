import { Check } from 'lucide-react';
import type { ReactNode } from 'react';

interface ChipProps {
  /** Radios of one name are one choice; a checkbox stands for itself. */
  type: 'checkbox' | 'radio';
  name: string;
  checked: boolean;
  onChange: () => void;
  children: ReactNode;
}

/** A large choice. The native input keeps keyboard and screen reader right. */
export function Chip({ type, name, checked, onChange, children }: ChipProps) {
  return (
    <label className="chip">
      <input type={type} name={name} checked={checked} onChange={onChange} />
      <span>
        <span className="chip-text">{children}</span>
        <Check className="icon" aria-hidden="true" />
      </span>
    </label>
  );
}

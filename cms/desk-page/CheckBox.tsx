interface Props {
  /** Of the hint. */
  id: string
  label: string
  hint: string
  isChecked: boolean
  onChange: (isChecked: boolean) => void
}

/** A box to tick, with what it means underneath. */
export const CheckBox = ({ id, label, hint, isChecked, onChange }: Props) => (
  <div className="desk-check">
    <label className="desk-choice">
      <input
        type="checkbox"
        checked={isChecked}
        aria-describedby={id}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
    <p id={id} className="desk-hint">
      {hint}
    </p>
  </div>
)

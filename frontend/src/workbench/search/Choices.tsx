import { Select } from 'antd';

export interface Choice {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

export const listed = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

interface Props {
  choices: Choice[];
  asked: URLSearchParams;
  set: (name: string, value: string | undefined) => void;
}

/** By what a list is narrowed, each a member of the address. */
export function Choices({ choices, asked, set }: Props) {
  return choices.map(({ name, label, options }) => (
    <Select
      key={name}
      allowClear
      aria-label={label}
      placeholder={label}
      value={asked.get(name)}
      options={options}
      onChange={(value: string | undefined) => set(name, value)}
    />
  ));
}

export interface Choice {
  value: string;
  label: string;
}

interface Words {
  year: (year: number) => string;
  quarter: (year: number, quarter: number) => string;
  month: (year: number, month: number) => string;
}

const two = (number: number) => String(number).padStart(2, '0');
const MONTHS_OF_QUARTER = 3;

/** What people ask reports about: this year and the one before, their quarters, and the months of a year up to the day. */
export function periods(today: string, words: Words): { value: string; choices: Choice[] }[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const quarter = Math.ceil(month / MONTHS_OF_QUARTER);
  const back = (count: number, size: number, now: number) =>
    Array.from({ length: count }, (_, ago) => {
      const place = year * size + (now - 1) - ago;
      return { of: Math.floor(place / size), at: (place % size) + 1 };
    });
  return [
    { value: 'year', choices: [year, year - 1].map((of) => ({ value: String(of), label: words.year(of) })) },
    { value: 'quarter', choices: back(8, 4, quarter).map(({ of, at }) => ({ value: `${of}-Q${at}`, label: words.quarter(of, at) })) },
    { value: 'month', choices: back(12, 12, month).map(({ of, at }) => ({ value: `${of}-${two(at)}`, label: words.month(of, at) })) },
  ];
}

export interface ActWords {
  /** What it does, in one plain sentence. */
  does: string;
  /** Until when it is possible, where no day is fixed. */
  when: string;
  /** What happens after it was sent. */
  next: string;
}

/** What is said before an act with heavy consequences is sent. */
export interface HeavyWords {
  title: string;
  means: string[];
  confirm: string;
}

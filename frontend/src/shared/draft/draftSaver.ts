import { Problem, sentenceOf } from '../api/problem';

export type Data = Record<string, unknown>;

export type DraftState =
  | { kind: 'clean' | 'pending' | 'saving' | 'restored' | 'offline' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; why: string }
  | { kind: 'stale'; theirs: Data; version: number };

export interface DraftPort {
  /** Stores the data over the version seen and answers the new version. */
  save(data: Data, version: number): Promise<number>;
  /** A copy that survives a reload, while the server does not have it yet. */
  keep(data: Data | null): void;
  changed(state: DraftState): void;
}

const DELAY_MS = 1_200;
const RETRY_MS = 10_000;

/**
 * Saves a form as it is typed: one request at a time, the newest data last. Without a connection it keeps a local copy and tries
 * again; when someone else saved in between it stops and waits for {@link resolve}. It never discards what was typed.
 */
export class DraftSaver {
  private unsaved: Data | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private blocked = false;
  private readonly port: DraftPort;
  private version: number;

  constructor(port: DraftPort, version: number) {
    this.port = port;
    this.version = version;
  }

  edit(data: Data): void {
    this.unsaved = data;
    this.port.keep(data);
    if (this.blocked) return;
    this.port.changed({ kind: 'pending' });
    this.schedule(DELAY_MS);
  }

  /** The version of what the server is known to have. */
  get seen(): number {
    return this.version;
  }

  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.unsaved === null || this.blocked) return;
    this.running = this.send(this.unsaved).finally(() => (this.running = null));
    await this.running;
  }

  /** Goes on after someone else's draft was seen: overwrite it with `data`, knowing its version. */
  async resolve(data: Data, version: number): Promise<void> {
    this.blocked = false;
    this.version = version;
    this.unsaved = data;
    await this.flush();
  }

  /** The task is over or the page is left: nothing is sent any more. */
  stop(): void {
    clearTimeout(this.timer);
    this.blocked = true;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private async send(data: Data): Promise<void> {
    this.port.changed({ kind: 'saving' });
    try {
      this.version = await this.port.save(data, this.version);
      if (this.unsaved !== data) return;
      this.unsaved = null;
      this.port.keep(null);
      this.port.changed({ kind: 'saved', at: new Date() });
    } catch (error) {
      this.refused(error);
    }
  }

  /** The server would not take it: someone else's copy is shown, a lost connection is tried again. */
  refused(error: unknown): void {
    if (error instanceof Problem && error.status === 412) {
      this.blocked = true;
      const { current, version } = error.extras as { current?: Data; version?: number };
      this.port.changed({ kind: 'stale', theirs: current ?? {}, version: version ?? this.version });
      return;
    }
    const lost = error instanceof Problem && (error.status === 0 || error.status >= 500);
    this.port.changed(lost ? { kind: 'offline' } : { kind: 'failed', why: sentenceOf(error) });
    if (lost) this.schedule(RETRY_MS);
  }
}

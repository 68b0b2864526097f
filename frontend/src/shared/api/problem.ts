import { text } from '../text/zh-CN';

/** One refused field: where it stands in the request and why, in words for the user. */
export interface FieldError {
  pointer: string;
  detail: string;
}

interface ProblemBody {
  code?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
  [extra: string]: unknown;
}

/** A refused or failed request (RFC 9457). `message` is a Chinese sentence that can be shown as it stands. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: FieldError[];
  readonly extras: Record<string, unknown>;

  constructor(status: number, body: ProblemBody = {}) {
    const { code, detail, title, errors, ...extras } = body;
    super(detail ?? title ?? fallback(status));
    this.name = 'Problem';
    this.status = status;
    this.code = code ?? `http_${status}`;
    this.errors = errors ?? [];
    this.extras = extras;
  }

  /** No answer came at all. */
  static offline(): Problem {
    return new Problem(0, { code: 'offline', detail: text.problem.offline });
  }

  /** Reads the answer's body; a body that is no problem document yields the plain sentence for its status. */
  static async from(response: Response): Promise<Problem> {
    try {
      return new Problem(response.status, (await response.json()) as ProblemBody);
    } catch {
      return new Problem(response.status);
    }
  }
}

function fallback(status: number): string {
  if (status === 401) return text.problem.signedOut;
  if (status === 403) return text.problem.forbidden;
  if (status === 404) return text.problem.notFound;
  if (status === 412) return text.problem.stale;
  if (status === 413) return text.problem.tooLarge;
  return status >= 500 ? text.problem.server : text.problem.refused;
}

/** The sentence to show for whatever was thrown. */
export function sentenceOf(error: unknown): string {
  return error instanceof Problem ? error.message : text.problem.server;
}

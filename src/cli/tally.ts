import type { Severity } from '../engine/types.ts';

const SEVERITIES: Severity[] = ['error', 'warning', 'hint'];

/** What a run has come to so far. */
export class Tally {
  replies = 0;
  /** Files and lines that could not be read. */
  unread = 0;
  readonly findings: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };

  /** Counts one reply and what was found in it. */
  add(findings: { severity: Severity }[]): void {
    this.replies += 1;
    for (const { severity } of findings) this.findings[severity] += 1;
  }

  /** Tells the person what could not be read. The run goes on. */
  complain(message: string): void {
    this.unread += 1;
    process.stderr.write(`deskside: ${message}\n`);
  }

  get exitCode(): 0 | 1 | 2 {
    if (this.unread > 0) return 2;
    return this.found > 0 ? 1 : 0;
  }

  /** The run in one line: "2 replies: 1 error, 3 hints." */
  toString(): string {
    const counts = SEVERITIES.filter((severity) => this.findings[severity]).map((severity) =>
      several(this.findings[severity], severity),
    );
    const replies = several(this.replies, 'reply', 'replies');
    return `${replies}: ${counts.join(', ') || 'nothing to mend'}.`;
  }

  get found(): number {
    return SEVERITIES.reduce((sum, severity) => sum + this.findings[severity], 0);
  }
}

function several(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/** What came of a run. */
export interface Report {
  passed: number;
  skipped: number;
  /** What failed, each as `file > group > test: why`. */
  failed: string[];
  /** What failed at first and passed when tried again. */
  unsteady: string[];
}

/** The variable that names the file the report is written to. */
export const REPORT_FILE = 'TEST_REPORT';

/** A vitest reporter for what runs vitest: files that could not start and errors outside of tests count as failed. */
export default class implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env[REPORT_FILE];
    if (!file) return;
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const of = (state: string) => tests.filter((test) => test.result().state === state);
    const told = (test: TestCase) => {
      const [why] = test.result().errors?.[0]?.message.split('\n') ?? [];
      return `${test.module.relativeModuleId} > ${test.fullName}${why ? `: ${why}` : ''}`;
    };
    const broken = modules.flatMap((module) => {
      const suites = [module, ...module.children.allSuites()];
      return suites.filter((suite) => suite.errors().length > 0).map(() => module.relativeModuleId);
    });
    const report: Report = {
      passed: of('passed').length,
      skipped: of('skipped').length,
      failed: [...of('failed').map(told), ...broken, ...errors.map(({ message }) => message)],
      unsteady: tests.filter((test) => test.diagnostic()?.flaky).map(told),
    };
    writeFileSync(file, JSON.stringify(report));
  }
}

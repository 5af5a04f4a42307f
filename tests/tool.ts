import { spawn } from 'node:child_process';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');

/** Runs one of the project's own tools (a name in node_modules/.bin) with its output streamed; gives its exit code. */
export function tool(name: string, ...args: string[]): Promise<number> {
  const windows = process.platform === 'win32';
  const file = join(project, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd: project, stdio: 'inherit', shell: windows });
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
}
